/** The address of a page as a reader hands it on: without what it tells of the reader. */

/** Parameters by which mail programs, advertisers and counters know a reader or a campaign again. No page is found by them. */
const kTracking = [
  /^(utm|mtm|hsa|matomo|piwik|oly|vero|trk|guce)_/,
  /^pk_(campaign|kwd|keyword|source|medium|content|cid)$/,
  /^((fb|g|d|y|ys|tw|tt|q|aw)clid|msclkid|\w*click_?id|rdt_cid|sccid|gbraid|wbraid|gclsrc|gad_\w+|srsltid|_gl|_ga|_gac)$/,
  /^(igshid?|igsh|mibextid|li_fat_id|epik|fb_(ref|source)|ref|ref_(src|url)|referrer|trk|ncid|cmpid|s_cid|s_kwcid|ef_id|xtor|wt[._]?mc(_id)?)$/,
  /^(mc_[ce]id|_hs(enc|mi|fp)|__hs\w+|hsctatracking|mkt_tok|_kx|__s|_openstat|dm_i|vgo_ee|wickedid|_bta_\w+|guccounter)$/,
  /^(ck_subscriber_id|bt_ee|sc_uid|elqtrack(id)?|sp(mailing|user|job|report)id|emci|emdi|ceid)$/,
  /^(e-?mail|subscriber|recipient)$|^(e-?mail|newsletter|subscriber|recipient|contact)[_-]?(id|address|hash)$/,
];

/** An address of a person, as an e-mail program takes it. */
const kMail = /[^\s@]@[^\s@]+\.[^\s@]/;

/** @type {(encoded: string) => string} */
const decoded = (encoded) => {
  try {
    return decodeURIComponent(encoded.replace(/\+/g, ' '));
  } catch {
    return encoded;
  }
};

/** A text that may end in a query, without the parameters that tell of the reader. The others stay as they are written. @type {(text: string) => string} */
const withoutTracking = (text) => {
  const [, path, query] = /** @type {RegExpExecArray} */ (/^([^?]*)\??(.*)$/s.exec(text));
  const kept = query.split('&').filter((parameter) => {
    const [, name, value] = /** @type {RegExpExecArray} */ (/^([^=]*)=?(.*)$/s.exec(parameter));
    return parameter !== '' && !kMail.test(decoded(value)) && !kTracking.some((pattern) => pattern.test(decoded(name).toLowerCase()));
  });
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
};

/** @type {(address: string) => URL | undefined} */
const parsed = (address) => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/**
 * The address to hand on and the fragment that it had, without its #.
 * @param {string} page The address in the browser.
 * @param {string} [canonical] The address that the page gives itself, which counts if it is of the same origin.
 */
export const pageOf = (page, canonical) => {
  const url = new URL(page);
  const fragment = withoutTracking(url.hash.slice(1));
  url.username = url.password = url.hash = '';
  const own = canonical === undefined ? undefined : parsed(canonical);
  if (own?.origin !== url.origin || !/^https?:$/.test(own.protocol)) return { address: withoutTracking(url.href), fragment };
  own.username = own.password = own.hash = '';
  return { address: own.href, fragment };
};
