import type { Dienst } from './dienst.ts';

/** The question about one person as SOAP 1.1, document/literal. The number is checked before it gets anywhere near XML. */
export const createBericht = ({ namespace, element }: Dienst, bsn: string): string => {
  if (!/^\d{9}$/.test(bsn)) throw new TypeError('a burgerservicenummer has nine digits');
  return `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:smls="${namespace}">
  <soapenv:Header/>
  <soapenv:Body>
    <smls:${element}>
      <Burgerservicenr>${bsn}</Burgerservicenr>
    </smls:${element}>
  </soapenv:Body>
</soapenv:Envelope>`;
};
