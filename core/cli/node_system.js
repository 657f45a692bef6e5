/**
 * The system calls of the tool under Node: what C and C++ call for files, pipes and terminals, by Node's `fs`. em++ puts it into
 * rolefit.js. It replaces Emscripten's own file systems, which take every stream for a terminal, cannot read a named pipe, lose what
 * a full disk leaves unwritten, and do not know Windows' paths.
 *
 * A descriptor of C is one of Node. The functions named fd_ return an error number or 0, those named __syscall_ return it negative.
 * Emscripten up to 3.1.15 calls open, unlink and rename, and later ones the forms with "at", always for the current folder.
 */
mergeInto(LibraryManager.library, {
  $nodeFiles: function () {
    return require('fs');
  },

  $errorNumber__deps: ['$ERRNO_CODES'],
  $errorNumber: function (error) {
    return ERRNO_CODES[error.code] || ERRNO_CODES.EIO;
  },

  /** What `act` returns, or the negative error number. */
  $attempt__deps: ['$errorNumber'],
  $attempt: function (act) {
    try {
      return act() || 0;
    } catch (error) {
      return -errorNumber(error);
    }
  },

  $textAt: function (at) {
    return Buffer.from(HEAPU8.buffer, at, HEAPU8.indexOf(0, at) - at).toString();
  },

  /** Calls act(offset, length) for each buffer of C in turn, until one is not filled or not emptied. Returns the number of bytes. */
  $eachBuffer: function (buffers, count, act) {
    var sum = 0;
    for (var i = 0; i < count; ++i) {
      var length = HEAPU32[(buffers >> 2) + 2 * i + 1];
      if (length === 0) continue;
      var done = act(HEAPU32[(buffers >> 2) + 2 * i], length, sum);
      sum += done;
      if (done < length) break;
    }
    return sum;
  },

  /** Waits for a descriptor that does not block. Node cannot be told to wait for it, so it tries again. */
  $untilReady: function (act) {
    for (;;) {
      try {
        return act();
      } catch (error) {
        if (error.code === 'EOF') return 0; // the end of a pipe on Windows
        if (error.code !== 'EAGAIN' && error.code !== 'EINTR') throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10); // milliseconds
      }
    }
  },

  fd_read__deps: ['$nodeFiles', '$errorNumber', '$eachBuffer', '$untilReady'],
  fd_read: function (fd, buffers, count, read) {
    try {
      HEAPU32[read >> 2] = eachBuffer(buffers, count, function (offset, length, before) {
        if (before > 0) return 0; // What has been read must not wait for more.
        return untilReady(function () {
          return nodeFiles().readSync(fd, HEAPU8, offset, length, null);
        });
      });
      return 0;
    } catch (error) {
      return errorNumber(error);
    }
  },

  fd_write__deps: ['$nodeFiles', '$errorNumber', '$eachBuffer', '$untilReady'],
  fd_write__postset: '', // Emscripten's own has one.
  fd_write: function (fd, buffers, count, written) {
    try {
      HEAPU32[written >> 2] = eachBuffer(buffers, count, function (offset, length, before) {
        try {
          return untilReady(function () {
            return nodeFiles().writeSync(fd, HEAPU8, offset, length, null);
          });
        } catch (error) {
          if (before === 0) throw error;
          return 0; // The next call meets the error again.
        }
      });
      return 0;
    } catch (error) {
      // Nobody reads on. That ends a native program by a signal, which Node ignores; shells give its exit status as 141.
      if (error.code === 'EPIPE') process.exit(141);
      return errorNumber(error);
    }
  },

  fd_close__deps: ['$nodeFiles', '$attempt'],
  fd_close: function (fd) {
    return -attempt(function () {
      nodeFiles().closeSync(fd);
    });
  },

  /** For isatty(). The numbers are WASI's: 2 is a terminal, 4 a file. */
  fd_fdstat_get: function (fd, status) {
    HEAPU8[status] = require('tty').isatty(fd) ? 2 : 4;
    return 0;
  },

  /** For isatty(), too, and for the width of the terminal. All that the tool asks for is TIOCGWINSZ. */
  __syscall_ioctl__deps: ['$ERRNO_CODES'],
  __syscall_ioctl: function (fd, operation, more) {
    if (!require('tty').isatty(fd)) return -ERRNO_CODES.ENOTTY;
    var stream = fd === 1 ? process.stdout : process.stderr;
    var size = HEAPU32[more >> 2];
    HEAPU16[size >> 1] = stream.rows || 0;
    HEAPU16[(size >> 1) + 1] = stream.columns || 0;
    return 0;
  },

  /** The tool opens files for reading, or anew for writing. A folder cannot be read. */
  __syscall_open__deps: ['$nodeFiles', '$attempt', '$textAt', '$ERRNO_CODES'],
  __syscall_open: function (path, flags) {
    return attempt(function () {
      return nodeFiles().openSync(textAt(path), flags & 1 ? 'w' : 'r');
    });
  },
  __syscall_openat__deps: ['__syscall_open'],
  __syscall_openat: function (folder, path, flags) {
    return ___syscall_open(path, flags);
  },

  __syscall_unlink__deps: ['$nodeFiles', '$attempt', '$textAt'],
  __syscall_unlink: function (path) {
    return attempt(function () {
      nodeFiles().unlinkSync(textAt(path));
    });
  },
  __syscall_unlinkat__deps: ['__syscall_unlink'],
  __syscall_unlinkat: function (folder, path) {
    return ___syscall_unlink(path);
  },

  __syscall_rename__deps: ['$nodeFiles', '$attempt', '$textAt'],
  __syscall_rename: function (from, to) {
    return attempt(function () {
      nodeFiles().renameSync(textAt(from), textAt(to));
    });
  },
  __syscall_renameat__deps: ['__syscall_rename'],
  __syscall_renameat: function (fromFolder, from, toFolder, to) {
    return ___syscall_rename(from, to);
  },

  /** What kind of file it is, its size, and which file it is. */
  __syscall_stat64__deps: ['$nodeFiles', '$attempt', '$textAt'],
  __syscall_stat64: function (path, status) {
    return attempt(function () {
      var found = nodeFiles().statSync(textAt(path), { bigint: true });
      var fields = new DataView(HEAPU8.buffer, status, {{{ C_STRUCTS.stat.__size__ }}});
      HEAPU8.fill(0, status, status + fields.byteLength);
      fields.setUint32({{{ C_STRUCTS.stat.st_dev }}}, Number(BigInt.asUintN(32, found.dev)), true);
      fields.setUint32({{{ C_STRUCTS.stat.st_mode }}}, Number(found.mode), true);
      fields.setBigUint64({{{ C_STRUCTS.stat.st_ino }}}, found.ino, true);
      fields.setBigInt64({{{ C_STRUCTS.stat.st_size }}}, found.size, true);
    });
  },

  /** Of the environment, the tool asks for the terminal's name alone. */
  $environment: function () {
    return 'TERM' in process.env ? Buffer.from('TERM=' + process.env.TERM + '\0') : Buffer.alloc(0);
  },
  environ_sizes_get__deps: ['$environment'],
  environ_sizes_get: function (count, bytes) {
    var text = environment();
    HEAPU32[count >> 2] = text.length > 0 ? 1 : 0;
    HEAPU32[bytes >> 2] = text.length;
    return 0;
  },
  environ_get__deps: ['$environment'],
  environ_get: function (list, bytes) {
    HEAPU32[list >> 2] = bytes;
    HEAPU8.set(environment(), bytes);
    return 0;
  },
});
