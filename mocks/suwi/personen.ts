/** The test numbers that are published, with the Suwinet simulator: no others stand for a persona. */
export const GEPUBLICEERDE_TESTNUMMERS: readonly string[] = [
  '999993549',
  '999991954',
  '999998493',
  '999990238',
  '999992879',
  '111111110',
  '123456782',
];

/**
 * The people of the registers, by what they show. Who carries the story of a persona (mocks/personas) has a published test
 * number; the others have numbers of the same range (99999xxxx) that pass the elfproef and were picked by us. Every person
 * is made up.
 */
export const PERSONEN = {
  /** Bijstand runs in Rotterdam, after a WW that ended. */
  bouwvakker: '999993549',
  /** Left bijstand for a job seven months ago, and moved from Utrecht to Amersfoort. */
  uitgestroomd: '999993331',
  /** Bijstand refused. */
  bijstandAfgewezen: '999990883',
  /** Bijstand with a measure, after IOAW and Bbz; the polis knows nothing of the bijstand. */
  meerdere: '999992090',
  /** Single parent with bijstand, exempted from the duty to work; the address is kept secret. */
  vrijgesteld: '999992879',
  /** Every register says that it cannot answer about this number. */
  storing: '111111110',
  /** No benefit and no wages for twenty years: only the BRP knows her. */
  herintreder: '123456782',
  /** WW runs, months are left. */
  wwLopend: '999990470',
  /** WW since three weeks: the polis still shows the job, and no WW yet. */
  wwRecent: '999998493',
  /** WW, lowered now as a sanction, with a supplement under the Toeslagenwet. */
  wwMetToeslag: '999991280',
  /** ZW of a self-insured employer, and an application for WIA under way. */
  zwMetWiaAanvraag: '999991681',
  /** WGA beside a part-time job in care. */
  wgaMetBaan: '999990238',
  /** IVA: no duty to work. */
  iva: '999992508',
  /** WAO since long; lives abroad. */
  waoInBuitenland: '999992910',
  /** Wajong, in the doelgroepregister, with a loonwaarde of 60 percent and a job. */
  wajong: '999991954',
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
  /** No register knows this number. */
  niemand: '999996575',
} as const;
