/**
 * What the issuer holds itself to: NL GOV Assurance profile for OAuth 2.0 (lifetimes, private_key_jwt, PKCE S256) and for
 * OpenID Connect (pairwise subject, acr, short ID tokens), RFC 9068 (access tokens as JWT).
 */
export const ALGORITME = 'PS256';

/** What a partner may sign its assertion with. */
export const ALGORITMEN_VAN_PARTNERS = ['PS256', 'RS256'];

/** Whom an access token is for: the graph, by name and not by where it happens to listen. */
export const AUDIENCE = 'https://loketgraaf.example/graphql';

export const CODE_SECONDEN = 60;
/** The most that the profile allows a public client. */
export const BURGERTOKEN_SECONDEN = 15 * 60;
/** The profile allows six hours. */
export const PARTNERTOKEN_SECONDEN = 60 * 60;
export const IDTOKEN_SECONDEN = 5 * 60;
/** How long an assertion of a partner may be good for; its `jti` is remembered that long. */
export const ASSERTIE_SECONDEN = 5 * 60;
/** How long a client may keep the keys. */
export const SLEUTELS_SECONDEN = 5 * 60;
/** How far clocks may differ. */
export const KLOKVERSCHIL_SECONDEN = 30;

/** Longer than anything that is meant; not read further than this. */
export const MAXIMUM_TOKEN_TEKENS = 8192;

/** Kinds of identifiers, as DigiD and eHerkenning name them. */
export const ID_PSEUDONIEM = 'urn:nl-eid-gdi:1.0:id:pseudonym';
export const ID_KVK = 'urn:nl-eid-gdi:1.0:id:KvKnr';
