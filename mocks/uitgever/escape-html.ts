const ENTITEIT: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in attributes of a page. */
export const escapeHtml = (tekst: string): string => tekst.replace(/[<>&"']/g, (teken) => ENTITEIT[teken] ?? '');
