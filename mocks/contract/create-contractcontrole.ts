import type { MockBron, MockResponse, MockVraag } from '../mock.ts';
import { controleerKoppen } from './controleer-koppen.ts';
import { controleerWereldantwoord } from './controleer-wereldantwoord.ts';
import { createBodycontrole } from './create-bodycontrole.ts';
import { createSchemacontrole } from './create-schemacontrole.ts';
import { getMediatype, leesContract } from './lees-contract.ts';
import { createOperatiezoeker } from './zoek-operatie.ts';

/** What is wrong with an answer to a question, in words; nothing when it is as the contract says. */
export type Contractcontrole = (vraag: Pick<MockVraag, 'method' | 'pad'>, response: MockResponse) => readonly string[];

/**
 * Checks the answers of a source against its contract: path and method, status, declared headers, media type and body.
 * A question that is not in the contract must be refused as the mocked world refuses.
 */
export const createContractcontrole = ({ contract: url }: Pick<MockBron, 'contract'>): Contractcontrole => {
  const bekend = controles.get(url.href);
  if (bekend) return bekend;
  const contract = leesContract(url);
  const zoek = createOperatiezoeker(contract);
  const controleer = createSchemacontrole(contract);
  const controleerBody = createBodycontrole(contract, controleer);
  const controle: Contractcontrole = ({ method, pad }, response) => {
    const { operatie, ...rest } = zoek(method, pad);
    if (!operatie) return controleerWereldantwoord(response, 'anders' in rest ? rest.anders : []);
    if (!kanGelezen(pad)) return controleerWereldantwoord(response, []);
    const antwoord = operatie.antwoorden.get(String(response.status)) ?? operatie.antwoorden.get('default');
    if (!antwoord) return [`status ${response.status} is not in the contract`];
    const koppen = controleerKoppen(response, antwoord, controleer);
    if (antwoord.inhoud.size === 0)
      return [...koppen, ...(response.body === '' ? [] : ['a body is not in the contract'])];
    const type = getMediatype(response.headers['content-type'] ?? '');
    const mediatype = antwoord.inhoud.get(type);
    if (!mediatype) return [...koppen, `content type "${type}" is not in the contract`];
    return [...koppen, ...controleerBody(type, mediatype, response.body)];
  };
  controles.set(url.href, controle);
  return controle;
};

/** Compiled once: two sources with one contract, or one source in many worlds, share it. */
const controles = new Map<string, Contractcontrole>();

const kanGelezen = (pad: string): boolean => {
  try {
    decodeURIComponent(pad);
    return true;
  } catch {
    return false;
  }
};
