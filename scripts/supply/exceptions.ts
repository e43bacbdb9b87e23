/** Why a finding of `npm audit` that is high or critical does not stop us, by its advisory. Remove it with its cause. */
export const exceptions: Record<string, string> = {
  'GHSA-w5p7-h5w8-2hfq':
    'trim 0.0.1, by remark-parse 6 in the text editor of the CMS: a hostile text slows the browser of the editor who opens it. No visitor and no build reads with it.',
  'GHSA-6rw7-vpxm-498p':
    'qs 6.13.0, by express in the development server, which listens on this computer alone, and by url in the CMS, which reads its own address.',
  'GHSA-37ch-88jc-xwx2':
    'path-to-regexp 0.1.12, by express in the development server: our two routes hold no parameter.',
}
