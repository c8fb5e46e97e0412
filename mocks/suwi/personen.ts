/**
 * The people of the registers, by what they show. The first seven numbers are published test numbers; the others are of
 * the same range (99999xxxx), pass the elfproef and were picked by us. Every person is made up.
 */
export const PERSONEN = {
  /** Bijstand runs in Rotterdam, after a WW that ended. */
  bouwvakker: '999993549',
  /** Left bijstand for a job seven months ago, and moved from Utrecht to Amersfoort. */
  uitgestroomd: '999991954',
  /** Bijstand refused. */
  bijstandAfgewezen: '999998493',
  /** Bijstand with a measure, after IOAW and Bbz; the polis knows nothing of the bijstand. */
  meerdere: '999990238',
  /** Bijstand, exempted from the duty to work. */
  vrijgesteld: '999992879',
  /** Every register says that it cannot answer about this number. */
  storing: '111111110',
  /** No register knows this number. */
  niemand: '123456782',
  /** WW runs, months are left. */
  wwLopend: '999990470',
  /** WW since three weeks: the polis still shows the job, and no WW yet. */
  wwRecent: '999990883',
  /** WW, lowered now as a sanction, with a supplement under the Toeslagenwet. */
  wwMetToeslag: '999991280',
  /** ZW of a self-insured employer, and an application for WIA under way. */
  zwMetWiaAanvraag: '999991681',
  /** WGA beside a part-time job in care. */
  wgaMetBaan: '999992090',
  /** IVA: no duty to work. */
  iva: '999992508',
  /** WAO since long; lives abroad. */
  waoInBuitenland: '999992910',
  /** Wajong, in the doelgroepregister, with a loonwaarde of 60 percent and a job. */
  wajong: '999993331',
  /** IOW, exempted from the duty to work until the pension. */
  iow: '999993720',
  /** WW with bijstand beside it: two registers at once. */
  wwEnBijstand: '999994128',
  /** WW refused. */
  wwAfgewezen: '999994530',
  /** Known to the polis only, as an employee in construction. */
  werknemer: '999994955',
  /** The polis shows WGA that UWV does not, and a WW that ended last month. */
  alleenInPolis: '999995352',
  /** Bijstand runs, after a WW that ended; the address is kept secret. */
  geheim: '999995765',
  /** No benefit; sheltered work was advised, loonwaarde 30 percent. */
  beschutWerk: '999996162',
} as const;
