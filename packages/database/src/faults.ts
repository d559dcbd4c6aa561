import { defineFaults } from '@stelsel/kernel';

/** What can go wrong with the database without it being a bug. */
export const databaseFaults = defineFaults({
  'DB-UNREACHABLE': {
    kind: 'unavailable',
    nl: 'De database op {address} is niet bereikbaar. Controleer of PostgreSQL draait en of het adres klopt.',
    en: 'The database at {address} cannot be reached. Check that PostgreSQL runs and that the address is right.',
  },
  'DB-SIGN-IN': {
    kind: 'unavailable',
    nl: 'De database op {address} weigert de aanmelding. Controleer gebruiker, wachtwoord en databasenaam.',
    en: 'The database at {address} refuses the sign-in. Check user, password and database name.',
  },
  'DB-VERSION': {
    kind: 'unsupported',
    nl: 'PostgreSQL {found} is te oud; versie {least} of nieuwer is nodig.',
    en: 'PostgreSQL {found} is too old; version {least} or newer is needed.',
  },
  'DB-DISK-FULL': {
    kind: 'unavailable',
    nl: 'De schijf van de database is vol. Maak ruimte vrij; er is niets half opgeslagen.',
    en: 'The disk of the database is full. Free some space; nothing was stored by half.',
  },
  'DB-BUSY': {
    kind: 'busy',
    nl: 'De database heeft op dit moment geen verbinding vrij. Probeer het straks opnieuw.',
    en: 'The database has no free connection right now. Try again later.',
  },
  'DB-TIMEOUT': {
    kind: 'busy',
    nl: 'De database deed er te lang over en is gestopt. Probeer het opnieuw of vraag minder tegelijk.',
    en: 'The database took too long and was stopped. Try again or ask for less at once.',
  },
  'DB-RETRY': {
    kind: 'busy',
    nl: 'Twee wijzigingen zaten elkaar in de weg. Probeer het opnieuw.',
    en: 'Two changes were in each other’s way. Try again.',
  },
  'DB-STOPPED': {
    kind: 'unavailable',
    nl: 'De database stopt of is gestopt. Probeer het straks opnieuw.',
    en: 'The database is stopping or has stopped. Try again later.',
  },
  'DB-DUPLICATE': {
    kind: 'conflict',
    nl: 'Dit bestaat al ({constraint}).',
    en: 'This exists already ({constraint}).',
  },
  'DB-SCHEMA-NEWER': {
    kind: 'conflict',
    nl: 'Stap {migration} van een nieuwere versie nam iets weg uit schema {schema}. Gebruik die nieuwere versie.',
    en: 'Step {migration} of a newer version took something away from schema {schema}. Use that newer version.',
  },
  'DB-SCHEMA-OLDER': {
    kind: 'conflict',
    nl: 'Schema {schema} mist migratie {migration}. Voer eerst de migraties uit.',
    en: 'Schema {schema} lacks migration {migration}. Run the migrations first.',
  },
  'DB-SCHEMA-DRIFT': {
    kind: 'conflict',
    nl: 'Migratie {migration} van schema {schema} is na uitvoering veranderd. Zet de oude tekst terug en maak een nieuwe migratie.',
    en: 'Migration {migration} of schema {schema} was changed after it ran. Restore its text and add a new migration.',
  },
  'DB-SCHEMA-DAMAGED': {
    kind: 'conflict',
    nl: 'In schema {schema} ontbreekt: {object}. Zet een backup terug of maak het opnieuw aan; er is niets veranderd.',
    en: 'Schema {schema} lacks: {object}. Restore a backup or make it again; nothing was changed.',
  },
  'DB-MIGRATION-FAILED': {
    kind: 'fault',
    nl: 'Migratie {migration} van schema {schema} is mislukt: {cause}. Er is niets veranderd.',
    en: 'Migration {migration} of schema {schema} failed: {cause}. Nothing was changed.',
  },
  'DB-DIRECTORY-HELD': {
    kind: 'conflict',
    nl: 'De gegevensmap {directory} is al in gebruik door proces {pid}. Stop dat proces of kies een andere map.',
    en: 'The data directory {directory} is in use by process {pid}. Stop that process or choose another directory.',
  },
  'DB-DIRECTORY-NOT-WRITABLE': {
    kind: 'unavailable',
    nl: 'In de map {directory} kan niet worden geschreven ({cause}). Controleer de rechten.',
    en: 'The directory {directory} is not writable ({cause}). Check its permissions.',
  },
  'DB-NO-ACCOUNT': {
    kind: 'unavailable',
    nl: 'PostgreSQL draait niet als root en er is geen account om naar over te stappen. Start als gewone gebruiker.',
    en: 'PostgreSQL does not run as root and there is no account to switch to. Start as an ordinary user.',
  },
  'DB-NO-BINARIES': {
    kind: 'unsupported',
    nl: 'Er is geen ingebouwde PostgreSQL voor {platform}. Installeer PostgreSQL en geef het adres op.',
    en: 'There is no embedded PostgreSQL for {platform}. Install PostgreSQL and give its address.',
  },
  'DB-PORT-TAKEN': {
    kind: 'conflict',
    nl: 'De poort voor de PostgreSQL in {directory} is al bezet. Kies een andere poort of laat de poort weg.',
    en: 'The port for the PostgreSQL in {directory} is taken. Choose another port or leave it out.',
  },
  'DB-EMBEDDED-FAILED': {
    kind: 'unavailable',
    nl: 'De ingebouwde PostgreSQL in {directory} start niet: {cause}',
    en: 'The embedded PostgreSQL in {directory} does not start: {cause}',
  },
  'DB-ACCOUNT': {
    kind: 'forbidden',
    nl: 'Databaseaccount {account} mag om de scheiding tussen organisaties heen. Gebruik een gewoon account.',
    en: 'Database account {account} may pass the separation between organisations. Use an ordinary account.',
  },
  'DB-BACKUP-ACCOUNT': {
    kind: 'forbidden',
    nl: 'Dit account ziet niet alle organisaties. Een backup vraagt een eigen account met BYPASSRLS, of een superuser.',
    en: 'This account does not see all organisations. A backup needs an account of its own with BYPASSRLS, or a superuser.',
  },
  'DB-BACKUP-DAMAGED': {
    kind: 'incorrect',
    nl: 'Deze backup is beschadigd of niet compleet ({file}). Er is niets veranderd; neem een andere.',
    en: 'This backup is damaged or not complete ({file}). Nothing was changed; take another one.',
  },
  'DB-BACKUP-NEWER': {
    kind: 'conflict',
    nl: 'Deze backup kent stap {migration} van schema {schema}, deze versie niet. Gebruik de versie van de backup.',
    en: 'This backup has step {migration} of schema {schema}, this version has not. Use the version of the backup.',
  },
  'DB-BACKUP-OLDER': {
    kind: 'conflict',
    nl: 'Deze backup is van vóór stap {migration} van schema {schema}. Neem een lege database: daarin komt hij terug zoals hij was, en wordt hij bijgewerkt.',
    en: 'This backup is from before step {migration} of schema {schema}. Take an empty database: it comes back there as it was, and is brought up to date.',
  },
  'DB-IN-USE': {
    kind: 'conflict',
    nl: 'Er werkt nog een Stelsel-proces op deze database. Stop het eerst.',
    en: 'A Stelsel process still works on this database. Stop it first.',
  },
  'DB-NOT-EMPTY': {
    kind: 'conflict',
    nl: 'In {table} staan gegevens. Neem een lege database, of --force om ze te vervangen.',
    en: 'There is data in {table}. Take an empty database, or --force to replace it.',
  },
  'DB-LEASE-HELD': {
    kind: 'conflict',
    nl: '{name} wordt nu door een ander proces gedaan.',
    en: '{name} is done by another process now.',
  },
  'DB-CONSUMER': {
    kind: 'fault',
    nl: 'Ontvanger {consumer} van gebeurtenissen geeft een fout: {cause}',
    en: 'Event consumer {consumer} fails: {cause}',
  },
});
