/**
 * Words of job titles, folded. Our own tables, from general knowledge (AFGELEID): no register lists them.
 */
const woorden = (tekst: string): ReadonlySet<string> => new Set(tekst.split(/\s+/).filter((woord) => woord !== ''));

/** Say something of the vacancy or of who is wanted, not of the work. A number, and a word with a digit, counts as one too. */
export const NEUTRAAL = woorden(`
  vacature vacatures vacaturenummer vacancy baan banen bijbaan bijbanen job jobs werk werken functie topbaan topfunctie weekendbaan
  zaterdagbaan vakantiebaan vakantiewerk zomerbaan zomerwerk seizoenswerk kom kun kan wil wilt word worden wordt ben bent zijn is jij
  je jou jouw u uw ik wij we ons onze zoek zoeken gezocht gevraagd opgelet attentie naar tot slag start starten startend startende
  starter beginnen beginnend beginnende aankomend aankomende direct spoed snel meteen nu vandaag per asap beschikbaar nieuwe nieuw
  leuke leuk mooie toffe extra
  ervaren ervaring allround junior medior senior jr sr zelfstandig zelfstandige werkend werkende meewerkend meewerkende gediplomeerd
  gediplomeerde gecertificeerd gecertificeerde gekwalificeerd gekwalificeerde bevoegd bevoegde vakbekwaam vakbekwame vakkundig
  vakkundige professioneel professionele enthousiast enthousiaste gemotiveerd gemotiveerde gedreven gepassioneerd gepassioneerde
  flexibel flexibele gezellig gezellige vriendelijke klantgericht klantgerichte klantvriendelijke servicegericht servicegerichte
  gastvrij gastvrije representatief representatieve betrouwbare handige sterke stoere fijne goed goede echte creatief creatieve
  ambitieus ambitieuze nauwkeurige zorgzame liefdevolle betrokken daadkrachtige energieke spontane hardwerkende ijverige collegiale
  leergierige eerste tweede vast vaste tijdelijk tijdelijke fulltime parttime fulltimer parttimer full part time ft pt voltijd deeltijd
  dag dagen nacht avond avonden ochtend ochtenden middag weekend weekenden dagdienst dagdiensten nachtdienst nachtdiensten
  avonddienst avonddiensten weekenddienst weekenddiensten ploegendienst ploegendiensten tweeploegendienst drieploegendienst
  vijfploegendienst dienst diensten dienstverband contract maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart april mei juni juli augustus september oktober november december
  oproep oproepbasis oproepkracht invalkracht flex flexwerk flexwerker zzp zzper freelance freelancer detachering gedetacheerd
  storingsdienst consignatiedienst consignatie bereikbaarheidsdienst piket uitzendbasis uitzend loondienst
  interim internationaal internationale nationaal nationale
  uur uren u fte week weken maand maanden jaar jr p w pw pm pu bruto netto salaris uurloon loon euro eur schaal cao max min maximaal
  minimaal vanaf ca circa ongeveer tussen inclusief incl exclusief excl bonus toeslag toeslagen reiskosten reiskostenvergoeding
  vervoer rijbewijs niveau denkniveau mbo hbo wo vmbo mavo havo vwo lbo diploma vca bhv m v x f
  eerstegraads tweedegraads graads graad bevoegdheid zij zijinstromer instromer dames heren benelux
  bbl bol leerling leerlingen leerlinge leerbaan leerplek leerwerkplek leerwerktraject leerwerkbaan opleiding
  werkervaringsplaats werkervaringsplek proefplaatsing collega collegas team teams afdeling
  ref referentie referentienummer nr nummer id regio omgeving locatie standplaats vestiging gemeente provincie nederland landelijk
  noord zuid oost west midden noordoost noordwest zuidoost zuidwest centrum randstad brabant holland gelderland drenthe friesland
  overijssel flevoland zeeland limburg twente achterhoek veluwe betuwe westland haaglanden rijnmond drechtsteden zaanstreek
  waterland kennemerland
  wanted needed hiring looking experienced skilled hours shift day night weekends netherlands apprentice
`);

/** May stand between a word and what it says something of. */
export const LIDWOORDEN = woorden('de het een the a an deze dit alle');

/** What follows says where, when or for whom; the name of an occupation there is not the work itself. */
export const VOORZETSELS = woorden(
  'in te op met voor van aan om uit rond rondom nabij vanuit binnen door zonder for with',
);

/** From here on a title is about the employer or the reader. */
export const KNIPPEN = woorden('bij via namens die dat waar waarbij wie omdat zodat want at');

/** Join a second job to the first. */
export const VOEGWOORDEN = woorden('en of and or tevens');

/** Who says these speaks of work that it is not, or not any more. */
export const ONTKENNINGEN = woorden('geen niet nooit ex voormalig voormalige anders liever');

/** What comes after these is what one can become; before them stands a slogan or an employer. */
export const MERKWOORDEN = woorden('als zoeken');

/** Name a branch, a process, a language or a licence that changes no occupation. */
export const SPECIALISATIES = woorden(`
  woningbouw utiliteitsbouw nieuwbouw renovatie onderhoud tig mig mag rvs aluminium c ce be b code95 adr
  nederlands engels duits frans spaans pools italiaans arabisch turks oekraiens
  dutch english german french spanish polish java javascript typescript python php react angular sql sap azure aws linux windows net
  nederlandstalig nederlandstalige engelstalig engelstalige duitstalig duitstalige franstalig franstalige
  ouderenzorg ziekenhuiszorg gehandicaptenzorg ggz vvt pg somatiek psychogeriatrie
`);

/** Where many occupations work; what follows is the name of that place. */
export const WERKPLEKKEN = woorden(`
  kantoor hoofdkantoor ziekenhuis verpleeghuis woonzorgcentrum zorginstelling zorgcentrum praktijk kliniek school restaurant
  brasserie eetcafe hotel fabriek winkel supermarkt vestiging distributiecentrum dc magazijn
`);

/** In a title these make it other work than the name of the occupation beside them. */
const ANDER_WERK = woorden(`
  verkoop sales inkoop advies consultancy training trainingen cursus cursussen workshop workshops stage stageplek
  meewerkstage afstudeerstage traineeship bv nv vof holding groep group management leiding opleidingen academie
`);

/** Compounds that end so are a job of their own. */
const FUNCTIEWOORD =
  /(?:medewerk(?:er|ster)|manager|leid(?:er|ster)|adviseur|consultant|consulent|coordinator|assistente?|hulp|docente?|trainer|coach|instructeur|begeleid(?:er|ster)|koper|koopster|planner|beheerder|specialist|analist|engineer|monteur|chauffeur|operator|technicus|inspecteur|controleur|directeur|chef|hoofd|calculator|tekenaar|ontwerper|ontwikkelaar|recruiter|intercedent|voorman|supervisor|opzichter|eigenaar|ondernemer|expert|vertegenwoordiger|makelaar|handelaar|onderzoeker|bouwer|werker|maker)s?$/;

/** Who is cared for or taught makes it other work too, after "voor" as well. */
export const ANDER_VOORWERP = woorden('dieren huisdieren paarden honden katten');

/** Whether a word that is no known name makes it other work. */
export const isAnderWerk = (woord: string): boolean => ANDER_WERK.has(woord) || FUNCTIEWOORD.test(woord);

/** Levels of schools; between them the work of teachers and nurses is another occupation. */
export const NIVEAUWOORDEN = woorden(
  'mbo hbo wo niveau universiteit universitair hogeschool roc basisonderwijs basisschool beroepsonderwijs hoger n4 n5 n6',
);

/** ISCO groups of nurses and teachers. */
export const NIVEAUGEVOELIG = /^(?:2221|3221|23\d\d)$/;

/** Heads of names that a word more easily makes another occupation: of all managers one is a zorgmanager. */
export const GESLOTEN_HOOFD =
  /(?:manager|directeur|(?<!bege)leider|adviseur|ingenieur|engineer|technicus|planner|beheerder|operator|inspecteur|ambtenaar|officier|coordinator|expediteur|elektricien)(?: |$)/;

/** Names that are also surnames, or that another word easily makes another occupation: nothing unknown may stand beside them. */
export const GESLOTEN: readonly string[] = namen(`
  administratief medewerker | administratieve kracht | architect | bakker | barman | bemiddelaar | bode | boekhouder
  calculator | communicatiemedewerker | conducteur | constructiewerker | controller | declarant | draaier | editor
  financieel analist | financieel medewerker | frezer | handhaver | inkoper | jager | kantoorbediende
  kantoormedewerker | kapitein | kapper | kok | koster | kwaliteitscontroleur | maaltijdbezorger | makelaar
  medewerker administratie | medewerker productie | model | onderhoudsmonteur | oppas | perser | piloot | presentator
  productiemedewerker | programmeur | receptionist | rechter | schilder | schipper | schoonmaakmedewerker
  schoonmaker | schrijver | secretaresse | slager | smid | stoker | vanger | verkoopmedewerker | vertegenwoordiger
  werkster | wever | zager | zanger
`);

/** Names with such a head that keep their occupation whatever stands behind them. */
export const OPEN: readonly string[] = namen(`
  accountmanager buitendienst | belastingadviseur | beleidsadviseur | communicatieadviseur | filiaalmanager | hotelmanager
  hr-adviseur | hr-manager | hypotheekadviseur | loopbaanadviseur | marketingmanager | reisadviseur | restaurantmanager
  salesmanager | supermarktmanager | verzekeringsadviseur | winkelmanager
`);

function namen(tekst: string): readonly string[] {
  return tekst
    .split(/[|\n]/)
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '');
}
