import type { LanguageWords } from './language-words.ts';

const words = (list: string) => list.trim().split(/\s+/);
const phrases = (list: string) => list.trim().split(/\s*\|\s*/);

export const spanish: LanguageWords = {
  language: 'es',
  common:
    words(`el la los las de del y en a al un una unos unas que por para con su sus se es son fue fueron está este esta estos estas como más pero también lo no
    entre sobre sin desde hasta durante según además asimismo cuando donde quien quienes ha han será ser tras ante muy ya todo toda todos todas o hoy ayer`),
  openEnds: words('a de del e el en la las los y'),
  definiteArticles: words('el la'),
  and: words('y e'),
  plurals: words('s es'),
  abbreviations: words('sr sra srta dr dra ing lic prof gral cnel cap sto sta no núm art ee.uu aprox etc ltda'),
  months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre').map(
    (month) => (month === 'septiembre' ? [month, 'setiembre'] : [month]),
  ),
  weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  ordinalEndings: ['º'],
  dateJoints: words('de del'),
  dateIn: words('en durante'),
  dateRanges: words('al a y hasta'),
  numbers: {
    cero: 0,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    un: 1,
    una: 1,
    veintiuno: 21,
    veintiún: 21,
    veintiuna: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
  },
  largeNumbers: {
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
    mil: 1_000,
    millón: 1_000_000,
    millones: 1_000_000,
  },
  largeNumbersAlone: words(
    'cien ciento doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil',
  ),
  numberArticles: ['un'],
  numberJoints: ['y'],
  numberJointsFollow: 'tens',
  partialNumbers: words('docena docenas decena decenas centenar centenares medio media'),
  finiteVerb: String.raw`(?:es|son|fue|fueron|era|eran|ha|han|había|será|serán|está|están|tiene|tienen|puede|pueden|debe|deben|dio|hizo|abre|abren|acoge|acogen|anuncia|anuncian|apoya|apoyan|celebra|celebran|crea|crean|dice|dicen|dijo|entrega|entregan|financia|financian|firma|firman|inaugura|inauguran|lanza|lanzan|organiza|organizan|paga|pagan|participa|participan|presenta|presentan|recibe|reciben|reúne|reúnen|va|van|visita|visitan|\p{Ll}{2,}(?:ó|aron|ieron|aba|aban))`,
  bounds: {
    atLeast: phrases('más de|al menos|por lo menos|no menos de'),
    atMost: phrases('hasta|como máximo|no más de|menos de'),
    about: phrases('unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a'),
  },
  boilerplate: {
    lines:
      phrases(`inicio|menú|menu|buscar|saltar al contenido|ir al contenido|quiénes somos|qué hacemos|nuestro trabajo|dónde trabajamos|acerca de|sobre nosotros|contacto|contáctenos|noticias|sala de prensa|prensa|publicaciones|recursos|eventos
      |empleo|trabaje con nosotros|participe|donar|done ahora|socios|nuestro equipo|iniciar sesión|registrarse|suscribirse|suscríbase|boletín|compartir|compartir esta página|imprimir|correo|tuitear|facebook|twitter|x|linkedin|instagram|youtube|whatsapp
      |síganos|aceptar|aceptar todas|rechazar|configurar cookies|leer más|más información|ver más|volver|volver arriba|siguiente|anterior|cerrar|idioma|español|english|privacidad|política de privacidad|aviso legal|términos de uso|política de cookies|accesibilidad|mapa del sitio
      |noticias relacionadas|enlaces relacionados|etiquetas|temas|proyectos|programas|blog|fotos|videos|vídeos|biblioteca|preguntas frecuentes|ayuda`),
    labels: phrases(
      'nota de prensa|comunicado|comunicado de prensa|boletín de prensa|nota informativa|para publicación inmediata',
    ),
    openings:
      phrases(`comparta|compartir en|compartir:|síganos en|siga a|suscríbase a|© |copyright|todos los derechos reservados|usamos cookies|utilizamos cookies|este sitio utiliza cookies|este sitio usa cookies|este sitio web utiliza cookies|etiquetas:|temas:|palabras clave:|publicado en|categorías:
      |leer más|lea también|vea también|relacionado:|haga clic|descargar|ver todas|volver a|inicio >|inicio /|inicio |`),
    about: phrases('acerca de|acerca del|sobre la |sobre el |quiénes somos'),
    contacts: phrases(
      'para más información|para mayor información|para obtener más información|contacto de prensa|contactos de prensa|contacto para medios|contacto:|contactos:|oficina de prensa',
    ),
    links: phrases(
      'noticias relacionadas|enlaces relacionados|relacionados|más noticias|otras noticias|leer más|lea también|le puede interesar|compartir|etiquetas|síganos|suscríbase|boletín',
    ),
    ends: phrases('fin|- fin -|###|***|* * *'),
    legal: words('cookie copyright'),
    contactLabels: phrases(
      'tel|teléfono|móvil|celular|fax|correo|correo electrónico|e-mail|email|web|sitio web|twitter|facebook|whatsapp',
    ),
  },
  people: {
    honorifics: words(
      'sr sra srta don doña dr dra ing lic prof profesor profesora hon excmo excma s.e embajador embajadora ministro ministra presidente presidenta general coronel capitán comandante monseñor padre sor',
    ),
    particles: words('de del la las los y da do dos e san santa'),
    relatives: words('que quien quienes cuyo cuya cuyos cuyas'),
    posts:
      words(`director directora ministro ministra viceministro viceministra presidente presidenta vicepresidente vicepresidenta secretario secretaria subsecretario subsecretaria oficial coordinador coordinadora representante jefe jefa gerente embajador embajadora
      comisionado comisionada asesor asesora especialista portavoz vocero vocera gobernador gobernadora alcalde alcaldesa profesor profesora investigador investigadora científico científica ingeniero ingeniera analista consultor consultora líder fundador fundadora senador senadora juez jueza fiscal rector rectora decano decana experto experta abogado abogada economista técnico técnica bióloga biólogo bibliotecaria bibliotecario`),
    ranks: words('alto alta altos altas principal principales jefe jefa'),
    agents: 'agentes|(?:[aeo]res|or[ae]s|istas|antes|entes|ari[oa]s)',
    statePosts: words(
      'ministro ministra viceministro viceministra presidente presidenta vicepresidente vicepresidenta embajador embajadora canciller secretario secretaria',
    ),
    verbs: words(
      `dijo dice señaló afirmó explicó indicó destacó subrayó agregó añadió declaró comentó manifestó expresó sostuvo aseguró concluyó recordó reiteró resaltó enfatizó advirtió mencionó precisó apuntó afirma dice explica señala indica destaca subraya agrega añade declara comenta sostiene asegura concluye recuerda escribe escribió`,
    ),
    reporting: words(
      `dijo señaló afirmó explicó indicó destacó subrayó agregó añadió declaró comentó manifestó expresó sostuvo aseguró concluyó recordó reiteró resaltó enfatizó advirtió mencionó precisó apuntó afirma dice explica señala indica destaca subraya agrega añade declara comenta sostiene asegura concluye recuerda escribe escribió`,
    ),
    that: words('que'),
    accordingTo: phrases('según|de acuerdo con'),
    adverb: String.raw`también|además|\p{Ll}+mente`,
    clauseOpenings: words('y pero mientras'),
    of: words('de del'),
    areaOf: words('para en'),
    articles: words('el la los las un una'),
    by: words('por'),
    endings: words(
      'quien que fue era es son ha había durante mientras cuando como tras antes después hizo abrió presentó inauguró',
    ),
    clauses: words('y en al a el la'),
  },
  bodyNouns:
    words(`ministerio departamento organización agencia oficina comisión comité consejo conferencia comunidad unión asociación fundación fondo banco instituto institución universidad colegio escuela centro compañía corporación grupo red federación confederación secretaría autoridad tribunal parlamento senado gobierno servicio sociedad alianza
    consorcio coalición foro misión delegación embajada programa proyecto iniciativa observatorio laboratorio museo hospital policía ejército unidad división dirección cámara club partido equipo naciones estados república reino plataforma academia cooperativa facultad estación calle río lago isla islas parque bahía mar océano norte sur este oeste`),
  documentNouns: words(
    'política guía informe estudio acuerdo ley convenio protocolo declaración pacto tratado manual directrices normas agenda memorando carta resolución reglamento encuesta atlas boletín',
  ),
  programmeNouns: words('programa proyecto iniciativa plan estrategia campaña red acción marco alianza mecanismo'),
  eventNouns: words(
    'reunión taller conferencia cumbre foro seminario congreso asamblea sesión capacitación curso encuentro diálogo consulta ceremonia lanzamiento festival simposio jornada exposición feria ejercicio misión webinario convención',
  ),
  otherEvent: words('próximo próxima anterior otro otra siguiente'),
  ordinal: String.raw`[IVX]+|\d+[ºª]|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|séptim[ao]|octav[ao]|noven[ao]|décim[ao]`,
  participation: {
    before: [
      String.raw`(?:representantes|delegad[oa]s|delegaciones|participantes|expert[oa]s|funcionari[oa]s|ministr[oa]s|científic[oa]s|investigador[ea]s|equipos|estudiantes|especialistas|técnic[oa]s)(?: y \p{L}+)? (?:de|del)`,
    ],
    explicit: [
      String.raw`(?:países|organizaciones|instituciones) participantes(?: \p{L}+){0,3}? (?:son|fueron|incluyen)\s*:?`,
      '(?:con la participación|contó con la participación|con la asistencia) (?:de|del)',
    ],
    after: [
      '(?:participaron|asistieron|estuvieron representad[oa]s|enviaron (?:delegaciones|delegad[oa]s|representantes|equipos))',
    ],
    told: 'asisti|particip|reuni|congreg|capacit',
    planned: [
      '(?:participar|asistir|acudir|reunir|intervendr)(?:á|án)',
      `tomar(?:á|án) parte|contar(?:á|án) con|(?:va|van) a (?:participar|asistir|acudir|reunir|tomar parte|celebrar|realizar|capacitar)`,
      '(?:celebrar|realizar|organizar|congregar|capacitar|durar)(?:á|án)|tendr(?:á|án) lugar',
    ],
    open: words('entre incluyendo incluidos incluyeron como'),
    openJoints: phrases('de|de los|otros|otras'),
    openAfter: phrases('entre otros|entre otras|y otros|y otras'),
    not: words('no ni nunca excepto sin ausente'),
    and: phrases('y|e|así como|junto con'),
    counted: words(
      'participantes personas delegados delegadas países estados representantes organizaciones expertos expertas funcionarios instituciones gobiernos agencias estudiantes investigadores científicos técnicos delegaciones',
    ),
    days: { día: 'days', semana: 'weeks', mes: 'months', hora: 'hours' },
    daysEndings: [],
    where: { before: words('en'), counted: words('países estados naciones territorios') },
    notOn: phrases('desde|hasta|antes de|antes del|después de|después del'),
    takesPlace: [
      String.raw`(?:se )?(?:celebr|realiz|llev|organiz|inaugur|clausur)\p{L}+`,
      '(?:tuvo|tendrá|tiene) lugar',
      String.raw`(?:se reuni\p{L}+|reuni\p{L}+|asisti\p{L}+|particip\p{L}+)`,
    ],
  },
  money: {
    fundedBy: phrases(
      'financiado por|financiada por|cofinanciado por|cofinanciada por|con financiamiento de|con financiación de|con fondos de|con el apoyo financiero de',
    ),
    auxiliaries: phrases('es|fue|está|ha sido|será'),
    gifts: phrases('una donación de|una contribución de|un total de|una subvención de'),
    gives: phrases(
      'aportó|ha aportado|aportará|donó|ha donado|otorgó|ha otorgado|concedió|ha concedido|comprometió|destinó|contribuyó con|desembolsó',
    ),
    to: phrases('a|al|para|en apoyo de|en apoyo a'),
    currencyJoints: ['de'],
    multiples: { mil: 1e3, millón: 1e6, millones: 1e6 },
    currencies: {
      '€': 'EUR',
      eur: 'EUR',
      euro: 'EUR',
      euros: 'EUR',
      us$: 'USD',
      usd: 'USD',
      '£': 'GBP',
      gbp: 'GBP',
      chf: 'CHF',
    },
  },
  countryAbbreviations: {},
  territoryMarks: [],
  countryNames: {
    US: ['Estados Unidos de América', 'EE. UU.', 'EE.UU.'],
    DO: ['República Dominicana'],
    BO: ['Estado Plurinacional de Bolivia'],
    VE: ['República Bolivariana de Venezuela'],
    NL: ['Países Bajos'],
    KR: ['República de Corea'],
    RU: ['Federación de Rusia'],
  },
  countryParts: words(
    'norte sur este oeste gobierno presidente república ministerio ministro reino embajada embajador parlamento delegación misión pueblo',
  ),
  placeNouns: words('puerto golfo bahía estrecho mar cabo lago'),
  notCountries: phrases(
    'Nuevo México|Ciudad de México|Ciudad de Panamá|Canal de Panamá|Ciudad de Guatemala|Golfo de México|Golfo de Guinea|Nueva Guinea|Lago Chad|Nueva Jersey',
  ),
};
