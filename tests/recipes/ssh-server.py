"""An ssh server on loopback, for the test of the recipe for GNU parallel: python3 ssh-server.py FOLDER

Needs no account and no rights: it runs the commands as the user who starts it. Writes a throw-away key and the client's
settings into FOLDER, for `ssh -F FOLDER/config HOST`, and prints "ready". The hosts are ada, bob and gone. Prints the
host of each command. The host gone breaks the connection as soon as it gets a block of lines.
"""
import asyncio
import sys
from pathlib import Path

import asyncssh

folder = Path(sys.argv[1])


Reader = asyncssh.SSHReader | asyncio.StreamReader
Writer = asyncssh.SSHWriter | asyncio.StreamWriter


async def copy(source: Reader, target: Writer) -> None:
    try:
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
        target.write_eof()
    except (BrokenPipeError, ConnectionResetError):
        pass  # The command ended before it had read everything.


async def run(process: asyncssh.SSHServerProcess) -> None:
    host = process.get_extra_info("username")
    print(host, flush=True)
    if host == "gone":
        await process.stdin.read(1)
        process.get_extra_info("connection").abort()
        return
    pipe = asyncio.subprocess.PIPE
    command = await asyncio.create_subprocess_shell(process.command, stdin=pipe, stdout=pipe, stderr=pipe)
    await asyncio.gather(
        copy(process.stdin, command.stdin), copy(command.stdout, process.stdout), copy(command.stderr, process.stderr)
    )
    process.exit(await command.wait())


async def main() -> None:
    host_key, user_key = (asyncssh.generate_private_key("ssh-ed25519") for _ in range(2))
    user_key.write_private_key(folder / "key")
    (folder / "key").chmod(0o600)
    known = asyncssh.import_authorized_keys(user_key.export_public_key().decode())
    server = await asyncssh.listen(
        "127.0.0.1", 0, server_host_keys=[host_key], authorized_client_keys=known, process_factory=run, encoding=None
    )
    (folder / "known_hosts").write_text(f"rolefit {host_key.export_public_key().decode()}")
    hosts = "".join(f"Host {name}\n  User {name}\n" for name in ("ada", "bob", "gone"))
    common = f"""Host *
  HostName 127.0.0.1
  Port {server.sockets[0].getsockname()[1]}
  HostKeyAlias rolefit
  UserKnownHostsFile {folder / "known_hosts"}
  IdentityFile {folder / "key"}
  IdentitiesOnly yes
  BatchMode yes
"""
    (folder / "config").write_text(hosts + common)
    print("ready", flush=True)
    await server.wait_closed()


asyncio.run(main())
