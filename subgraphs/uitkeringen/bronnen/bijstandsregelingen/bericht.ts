/** The question about one person as SOAP 1.1, document/literal. The number is checked before it gets anywhere near XML. */
export const createBericht = (bsn: string): string => {
  if (!/^\d{9}$/.test(bsn)) throw new TypeError('a burgerservicenummer has nine digits');
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:smls="http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500">
  <soapenv:Header/>
  <soapenv:Body>
    <smls:BijstandsregelingenInfo>
      <Burgerservicenr>${bsn}</Burgerservicenr>
    </smls:BijstandsregelingenInfo>
  </soapenv:Body>
</soapenv:Envelope>`;
};

/** XML with its values escaped, so that no value can become an element. */
export const xml = (delen: TemplateStringsArray, ...waarden: readonly string[]): string =>
  String.raw({ raw: delen }, ...waarden.map((waarde) => waarde.replace(/[<>&"']/g, (teken) => ENTITEIT[teken] ?? '')));

const ENTITEIT: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};
