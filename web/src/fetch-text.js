/** As much as the engine reads, in bytes. */
const kMost = 4 * 2 ** 20;

/**
 * The text at an address, as it stands: the engine names places in it. Rejects with what an author can do about it.
 * @type {(address: URL, signal: AbortSignal) => Promise<string>}
 */
export const fetchText = async (address, signal) => {
  const response = await fetch(address, { signal }).catch((cause) => {
    const foreign = address.origin !== globalThis.origin;
    throw new Error(
      foreign
        ? `${address} gave no answer that this page may read. Another host must send “Access-Control-Allow-Origin: *”, and the page's policy must name it in connect-src.`
        : `${address} gave no answer (${cause.message}).`,
    );
  });
  if (!response.ok || !response.body) throw new Error(`${address} answered with status ${response.status}.`);
  if (/^text\/html\b/.test(response.headers.get('content-type') ?? '')) throw new Error(`${address} is a web page, not a quiz.`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (let bytes = 0; bytes <= kMost; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  throw new Error(`${address} has more than 4 MiB, as much as a quiz may have.`);
};
