import { decodeJwt, decodeProtectedHeader, exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import { type FoutToken, metClaims, metKop, vervang } from './fout-token.ts';
import { ALGORITME } from './profiel.ts';

const UUR_SECONDEN = 60 * 60;

/** The ways to be wrong, by name; `FOUTE_TOKENS.verlopen.maak(basis)` makes a token with that one thing wrong. */
export const FOUTE_TOKENS = {
  verlopen: {
    waarom: 'exp ligt 31 seconden terug',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims((claims, nu) => ({ ...claims, iat: nu - 600, nbf: nu - 600, exp: nu - 31 })),
  },
  nogNietGeldig: {
    waarom: 'nbf ligt een uur vooruit',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims((claims, nu) => ({ ...claims, nbf: nu + UUR_SECONDEN, exp: nu + 2 * UUR_SECONDEN })),
  },
  uitDeToekomst: {
    waarom: 'iat ligt een uur vooruit',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims((claims, nu) => ({ ...claims, iat: nu + UUR_SECONDEN, exp: nu + 2 * UUR_SECONDEN })),
  },
  zonderExp: {
    waarom: 'exp ontbreekt',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims(({ exp: _, ...claims }) => claims),
  },
  expAlsTekst: {
    waarom: 'exp is een tekst',
    ziet: 'BIBLIOTHEEK',
    maak: ({ uitgever, goed }) => {
      const claims = decodeJwt(goed);
      return uitgever.onderteken(Object.assign({}, claims, { exp: String(claims.exp) }), { typ: 'at+jwt' });
    },
  },
  anderDoelwit: {
    waarom: 'aud is een andere API',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims((claims) => ({ ...claims, aud: 'https://iets-anders.example/api' })),
  },
  zonderDoelwit: {
    waarom: 'aud ontbreekt',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims(({ aud: _, ...claims }) => claims),
  },
  andereUitgever: {
    waarom: 'iss is een andere uitgever',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims((claims) => ({ ...claims, iss: 'https://uitgever.example' })),
  },
  idtoken: {
    waarom: 'een ID-token: typ is JWT en aud is de client',
    ziet: 'BIBLIOTHEEK',
    maak: metClaims(({ scope: _, ...claims }) => ({ ...claims, aud: String(claims.client_id) }), 'JWT'),
  },
  verkeerdTyp: {
    waarom: 'typ is JWT, de rest klopt',
    ziet: 'BIBLIOTHEEK',
    maak: metKop({ typ: 'JWT' }),
  },
  onbekendeSleutel: {
    waarom: 'kid is van geen sleutel',
    ziet: 'BIBLIOTHEEK',
    maak: metKop({ kid: 'bestaat-niet' }),
  },
  sleutelAlsPad: {
    waarom: 'kid is een pad',
    ziet: 'BIBLIOTHEEK',
    maak: metKop({ kid: '../../dev/null' }),
  },
  zonderHandtekening: {
    waarom: 'alg is none',
    ziet: 'BIBLIOTHEEK',
    maak: async ({ goed }) => vervang(goed, { kop: { ...decodeProtectedHeader(goed), alg: 'none' }, handtekening: '' }),
  },
  publiekeSleutelAlsGeheim: {
    waarom: 'alg is HS256, met de publieke sleutel als geheim',
    ziet: 'BIBLIOTHEEK',
    maak: async ({ goed, sleutels }) => {
      const { kid } = decodeProtectedHeader(goed);
      const publiek = await importJWK(
        Object.assign(
          {},
          sleutels.keys.find((sleutel) => sleutel.kid === kid),
        ),
        ALGORITME,
      );
      if (publiek instanceof Uint8Array) throw new TypeError('The issuer serves public keys only');
      const geheim = new TextEncoder().encode(await exportSPKI(publiek));
      return new SignJWT(decodeJwt(goed))
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...(kid && { kid }) })
        .sign(geheim);
    },
  },
  anderAlgoritme: {
    waarom: 'alg zegt ES256, de handtekening is PS256',
    ziet: 'BIBLIOTHEEK',
    maak: async ({ goed }) => vervang(goed, { kop: { ...decodeProtectedHeader(goed), alg: 'ES256' } }),
  },
  eigenSleutel: {
    waarom: 'getekend met een eigen sleutel, die in de kop staat (jwk, jku)',
    ziet: 'BIBLIOTHEEK',
    maak: async ({ goed }) => {
      const { privateKey, publicKey } = await generateKeyPair(ALGORITME);
      const jwk = { kty: 'RSA', ...(await crypto.subtle.exportKey('jwk', publicKey)) };
      return new SignJWT(decodeJwt(goed))
        .setProtectedHeader({ ...decodeProtectedHeader(goed), alg: ALGORITME, jku: 'http://127.0.0.1:9/jwks', jwk })
        .sign(privateKey);
    },
  },
  gewijzigdeInhoud: {
    waarom: 'de claims zijn veranderd nadat er getekend was',
    ziet: 'BIBLIOTHEEK',
    maak: async ({ goed }) => vervang(goed, { claims: { ...decodeJwt(goed), scope: 'persoon uitkeringen:bedrag' } }),
  },
  versleuteld: {
    waarom: 'een JWE met een wachtwoord, dat een miljard keer te rekken is (p2c)',
    ziet: 'BIBLIOTHEEK',
    maak: async ({ goed }) => {
      const kop = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'at+jwt', p2c: 1_000_000_000, p2s: 'zout' };
      return [vervang(goed, { kop }).split('.')[0], 'sleutel', 'begin', 'inhoud', 'merk'].join('.');
    },
  },
  onleesbaarBsn: {
    waarom: 'bsn is geen JWE voor de graaf',
    ziet: 'ONTVANGER',
    maak: metClaims((claims) => ({ ...claims, bsn: 'geen-jwe' })),
  },
  teLangGeldig: {
    waarom: 'geldig voor zeven uur, een meer dan het profiel toestaat',
    ziet: 'ONTVANGER',
    maak: metClaims((claims, nu) => ({ ...claims, exp: nu + 7 * UUR_SECONDEN })),
  },
  onbekendeClient: {
    waarom: 'azp en client_id zijn van geen client',
    ziet: 'ONTVANGER',
    maak: metClaims((claims) => ({ ...claims, azp: 'onbekend', client_id: 'onbekend' })),
  },
  laagNiveau: {
    waarom: 'acr is lager dan substantieel',
    ziet: 'ONTVANGER',
    maak: metClaims((claims) => ({ ...claims, acr: 'http://eidas.europa.eu/LoA/low' })),
  },
  teGroot: {
    waarom: 'meer dan 8 kB',
    ziet: 'ONTVANGER',
    maak: metClaims((claims) => ({ ...claims, vulling: 'x'.repeat(10_000) })),
  },
} as const satisfies Readonly<Record<string, FoutToken>>;
