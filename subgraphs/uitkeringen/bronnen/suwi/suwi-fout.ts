import { BronFout, type BronFoutcode } from '../../../shared/bron/bron-fout.ts';
import type { Bron } from '../../../shared/bron/define-bron.ts';

/** The ways in which a register of Suwinet answers that it has no answer; silence is none of them. */
export type SuwiFoutsoort =
  | 'FAULT_VRAAG'
  | 'FAULT_STORING'
  | 'NIET_GERECHTIGD'
  | 'NIET_VAN_TOEPASSING'
  | 'FWI_FOUT'
  | 'ONLEESBAAR'
  | 'ANDERE_PERSOON';

/** A register that answered without telling anything. Code and message keep the ways apart; the message is fixed per way. */
export class SuwiFout extends BronFout {
  constructor(soort: SuwiFoutsoort, bron: Bron) {
    super(FOUTEN[soort].code, bron);
    this.message = FOUTEN[soort].melding;
  }
}

const FOUTEN: Readonly<Record<SuwiFoutsoort, { code: BronFoutcode; melding: string }>> = {
  FAULT_VRAAG: { code: 'BRON_ANTWOORD_ONGELDIG', melding: 'De bron weigert de vraag (SOAP Fault).' },
  FAULT_STORING: { code: 'BRON_NIET_BESCHIKBAAR', melding: 'De bron meldt een storing (SOAP Fault).' },
  NIET_GERECHTIGD: { code: 'BRON_GEEN_TOEGANG', melding: 'De bron geeft geen toegang (NietGerechtigd).' },
  NIET_VAN_TOEPASSING: {
    code: 'BRON_ANTWOORD_ONGELDIG',
    melding: 'De bron vindt de vraag niet van toepassing (NietVanToepassing).',
  },
  FWI_FOUT: { code: 'BRON_ANTWOORD_ONGELDIG', melding: 'De bron kan het antwoord niet samenstellen (FWI Fout).' },
  ONLEESBAAR: { code: 'BRON_ANTWOORD_ONGELDIG', melding: 'De bron geeft een antwoord dat niet klopt.' },
  ANDERE_PERSOON: { code: 'BRON_ANTWOORD_ONGELDIG', melding: 'De bron antwoordt over een andere persoon.' },
};
