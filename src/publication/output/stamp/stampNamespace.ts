/** The namespace of a stamp: a name under `.invalid` (RFC 2606), which nobody can own and no program looks up. */
export const stampNamespace = 'https://kam-propose.invalid/ns/proposal/1/';
