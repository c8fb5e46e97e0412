import { decodeJwt, errors, type JWK, jwtVerify } from 'jose';
import { getPartner, PARTNERS, type Partner } from '../personas/partners.ts';
import type { Geheugen } from './create-geheugen.ts';
import { eisParameter, type Parameters } from './lees-parameters.ts';
import { OauthFout } from './oauth-fout.ts';
import { ALGORITMEN_VAN_PARTNERS, ASSERTIE_SECONDEN, KLOKVERSCHIL_SECONDEN, MAXIMUM_TOKEN_TEKENS } from './profiel.ts';

const TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface AssertieOpties {
  readonly getUrl: () => string;
  readonly nu: () => Date;
  readonly getPubliek: (partner: string) => Promise<JWK>;
  /** The assertions that were used. */
  readonly gebruikt: Geheugen<true>;
}

/** Tells which partner asks, by `private_key_jwt` (RFC 7523): signed with its own key, for us, short-lived, used once. */
export const createAssertiecontrole =
  ({ getUrl, nu, getPubliek, gebruikt }: AssertieOpties): ((parameters: Parameters) => Promise<Partner>) =>
  async (parameters) => {
    if (parameters.client_assertion === undefined) throw weiger('Een partner meldt zich met private_key_jwt.');
    if (parameters.client_assertion_type !== TYPE) throw weiger(`client_assertion_type is ${TYPE}.`);
    const assertie = eisParameter(parameters, 'client_assertion');
    if (assertie.length > MAXIMUM_TOKEN_TEKENS) throw weiger('client_assertion is te lang.');
    const partner = leesPartner(assertie);
    if (parameters.client_id !== undefined && parameters.client_id !== partner.naam)
      throw weiger('client_id en client_assertion zijn niet van dezelfde partner.');
    const { exp, jti } = await controleer(assertie, partner.naam, await getPubliek(partner.naam), getUrl(), nu());
    if (exp * 1000 > nu().getTime() + (ASSERTIE_SECONDEN + KLOKVERSCHIL_SECONDEN) * 1000)
      throw weiger(`client_assertion is ten hoogste ${ASSERTIE_SECONDEN} seconden geldig.`);
    if (!gebruikt.zet(`${partner.naam}|${jti}`, true, (exp + KLOKVERSCHIL_SECONDEN) * 1000))
      throw weiger('client_assertion is al gebruikt: elke jti geldt een keer.');
    return partner;
  };

const weiger = (beschrijving: string): OauthFout => new OauthFout('invalid_client', beschrijving);

/** Whose assertion it says to be: not believed until its signature is checked with the key of that partner. */
const leesPartner = (assertie: string): Partner => {
  const { sub } = leesClaims(assertie);
  const partner = typeof sub === 'string' ? getPartner(sub) : null;
  if (partner) return partner;
  throw weiger(`sub is geen naam van een partner. Geldig zijn: ${PARTNERS.map(({ naam }) => naam).join(', ')}.`);
};

const leesClaims = (assertie: string) => {
  try {
    return decodeJwt(assertie);
  } catch {
    throw weiger('client_assertion is geen JWT.');
  }
};

const controleer = async (assertie: string, naam: string, sleutel: JWK, issuer: string, nu: Date) => {
  try {
    const { payload } = await jwtVerify(assertie, sleutel, {
      algorithms: ALGORITMEN_VAN_PARTNERS,
      issuer: naam,
      subject: naam,
      audience: [issuer, `${issuer}/token`],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: KLOKVERSCHIL_SECONDEN,
      currentDate: nu,
    });
    const { exp, jti } = payload;
    if (exp === undefined || typeof jti !== 'string' || jti === '') throw weiger('client_assertion mist exp of jti.');
    return { exp, jti };
  } catch (fout) {
    if (fout instanceof OauthFout) throw fout;
    throw weiger(getReden(fout));
  }
};

/** What is wrong with it, without a value of it. */
const getReden = (fout: unknown): string => {
  if (fout instanceof errors.JWTExpired) return 'client_assertion is verlopen.';
  if (fout instanceof errors.JWTClaimValidationFailed) return `client_assertion heeft geen goede ${fout.claim}.`;
  if (fout instanceof errors.JOSEAlgNotAllowed) return `alg is ${ALGORITMEN_VAN_PARTNERS.join(' of ')}.`;
  return 'De handtekening van client_assertion klopt niet.';
};
