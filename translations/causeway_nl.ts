<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>%1 (default: %2)</source>
        <extracomment>%1 says what an option of the command line is for</extracomment>
        <translation>%1 (standaard: %2)</translation>
    </message>
    <message>
        <source>Connects Microsoft Dynamics 365 Business Central to iPaaS.com.</source>
        <translation>Verbindt Microsoft Dynamics 365 Business Central met iPaaS.com.</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>De versie weergeven en afsluiten</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Deze help weergeven en afsluiten</translation>
    </message>
    <message>
        <source>Where connections and journals are kept</source>
        <translation>Waar verbindingen en logboeken worden bewaard</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check or a record failed, 2 wrong use, 3 stopped before the end.
Without a keychain, CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY and CAUSEWAY_IPAAS_WEBHOOK_KEY serve for the run.</source>
        <translation>Afsluitcodes: 0 voltooid, 1 een controle of record is mislukt, 2 onjuist gebruik, 3 voortijdig gestopt.
Zonder sleutelhanger gelden CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY en CAUSEWAY_IPAAS_WEBHOOK_KEY voor de uitvoering.</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>De naam van de verbinding</translation>
    </message>
    <message>
        <source>List, show, import, export or remove connections</source>
        <translation>Verbindingen vermelden, weergeven, importeren, exporteren of verwijderen</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>De verbindingen vermelden</translation>
    </message>
    <message>
        <source>As a JSON list</source>
        <translation>Als JSON-lijst</translation>
    </message>
    <message>
        <source>Show what is set in a connection</source>
        <translation>Weergeven wat in een verbinding is ingesteld</translation>
    </message>
    <message>
        <source>As a connection file</source>
        <translation>Als verbindingsbestand</translation>
    </message>
    <message>
        <source>Add the connection of a connection file</source>
        <translation>De verbinding uit een verbindingsbestand toevoegen</translation>
    </message>
    <message>
        <source>The connection file</source>
        <translation>Het verbindingsbestand</translation>
    </message>
    <message>
        <source>Replace the settings of the connection of that name</source>
        <translation>De instellingen van de verbinding met die naam vervangen</translation>
    </message>
    <message>
        <source>Write a connection file; it holds no secret</source>
        <translation>Een verbindingsbestand schrijven; het bevat geen geheim</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Waar het wordt opgeslagen</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standaarduitvoer</translation>
    </message>
    <message>
        <source>Remove a connection, its secrets and its journal</source>
        <translation>Een verbinding met de bijbehorende geheimen en het logboek verwijderen</translation>
    </message>
    <message>
        <source>Keep a secret of a connection in the keychain</source>
        <translation>Een geheim van een verbinding in de sleutelhanger bewaren</translation>
    </message>
    <message>
        <source>Read a secret from standard input and keep it</source>
        <translation>Een geheim van de standaardinvoer lezen en bewaren</translation>
    </message>
    <message>
        <source>client-secret, ipaas-api-key or ipaas-webhook-key</source>
        <translation>client-secret, ipaas-api-key of ipaas-webhook-key</translation>
    </message>
    <message>
        <source>Test a connection from the keychain to iPaaS.com</source>
        <translation>Een verbinding testen, van de sleutelhanger tot iPaaS.com</translation>
    </message>
    <message>
        <source>The result as one JSON object</source>
        <translation>Het resultaat als één JSON-object</translation>
    </message>
    <message>
        <source>How long a call may take with its repeats, in seconds</source>
        <translation>Hoelang een aanroep met herhalingen mag duren, in seconden</translation>
    </message>
    <message>
        <source>Bring the records of Business Central to iPaaS.com</source>
        <translation>De records van Business Central naar iPaaS.com overbrengen</translation>
    </message>
    <message>
        <source>Only this type (may be repeated): %1</source>
        <translation>Alleen dit type (kan worden herhaald): %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Say what would be done; write nothing</source>
        <translation>Alleen melden wat er zou gebeuren; niets schrijven</translation>
    </message>
    <message>
        <source>Read nothing; send again what failed, and what a run that was stopped had yet to send</source>
        <translation>Niets lezen; opnieuw verzenden wat is mislukt en wat een gestopte uitvoering nog moest verzenden</translation>
    </message>
    <message>
        <source>Read and send nothing; ask iPaaS.com once more for records whose outcome it has not told</source>
        <translation>Niets lezen of verzenden; bij iPaaS.com opnieuw navragen wat de uitkomst is van records waarvan dat nog niet is gemeld</translation>
    </message>
    <message>
        <source>Read both sides as a whole, whatever is known of earlier runs</source>
        <translation>Beide kanten volledig lezen, ongeacht wat van eerdere uitvoeringen bekend is</translation>
    </message>
    <message>
        <source>Records of the same name that are not linked: link, skip or fail</source>
        <translation>Records met dezelfde naam die niet gekoppeld zijn: link (koppelen), skip (overslaan) of fail (laten mislukken)</translation>
    </message>
    <message>
        <source>Linked records that were deleted on iPaaS.com: create (anew) or fail</source>
        <translation>Gekoppelde records die op iPaaS.com zijn verwijderd: create (opnieuw maken) of fail (laten mislukken)</translation>
    </message>
    <message>
        <source>Records whose outcome iPaaS.com has not told: look (once more) or send (again)</source>
        <translation>Records waarvan iPaaS.com de uitkomst niet heeft gemeld: look (opnieuw navragen) of send (opnieuw verzenden)</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>Eén JSON-object per regel</translation>
    </message>
    <message>
        <source>Run a stand-in for all three services on this computer</source>
        <translation>Een nabootsing van alle drie de services op deze computer uitvoeren</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>De poort</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>een vrije poort</translation>
    </message>
    <message>
        <source>Switch a fault on (may be repeated)</source>
        <translation>Een storing inschakelen (kan worden herhaald)</translation>
    </message>
    <message>
        <source>How many records of a type there are (may be repeated)</source>
        <translation>Hoeveel records er van een type zijn (kan worden herhaald)</translation>
    </message>
    <message>
        <source>Write a connection file that fits</source>
        <translation>Een bijpassend verbindingsbestand schrijven</translation>
    </message>
    <message>
        <source>List the faults and end</source>
        <translation>De storingen vermelden en afsluiten</translation>
    </message>
    <message>
        <source>A command is missing: connection, secret, test, initialize or sandbox (see --help).</source>
        <translation>Er ontbreekt een opdracht: connection, secret, test, initialize of sandbox (zie --help).</translation>
    </message>
    <message>
        <source>connection: a command is missing: list, show, import, export or remove.</source>
        <translation>connection: er ontbreekt een opdracht: list, show, import, export of remove.</translation>
    </message>
    <message>
        <source>secret: a command is missing: set.</source>
        <translation>secret: er ontbreekt een opdracht: set.</translation>
    </message>
    <message>
        <source>Unknown kind of secret &quot;%1&quot;: it is client-secret, ipaas-api-key or ipaas-webhook-key.</source>
        <translation>Onbekend soort geheim “%1”: mogelijk zijn client-secret, ipaas-api-key en ipaas-webhook-key.</translation>
    </message>
    <message>
        <source>--timeout: &quot;%1&quot; is not a number of seconds from 1 to %2.</source>
        <translation>--timeout: “%1” is geen aantal seconden van 1 tot en met %2.</translation>
    </message>
    <message>
        <source>--preview and --retry-failed do not go together.</source>
        <translation>--preview en --retry-failed kunnen niet samen worden gebruikt.</translation>
    </message>
    <message>
        <source>--look-again and --preview do not go together.</source>
        <translation>--look-again en --preview kunnen niet samen worden gebruikt.</translation>
    </message>
    <message>
        <source>--look-again and --retry-failed do not go together.</source>
        <translation>--look-again en --retry-failed kunnen niet samen worden gebruikt.</translation>
    </message>
    <message>
        <source>--conflicts: &quot;%1&quot; is not link, skip or fail.</source>
        <translation>--conflicts: “%1” is niet link, skip of fail.</translation>
    </message>
    <message>
        <source>--retry-failed links nothing, as it reads nothing: use --conflicts link without it.</source>
        <translation>--retry-failed koppelt niets, omdat er niets wordt gelezen: gebruik --conflicts link zonder deze optie.</translation>
    </message>
    <message>
        <source>--deleted: &quot;%1&quot; is not create or fail.</source>
        <translation>--deleted: “%1” is niet create of fail.</translation>
    </message>
    <message>
        <source>--unknown: &quot;%1&quot; is not look or send.</source>
        <translation>--unknown: “%1” is niet look of send.</translation>
    </message>
    <message>
        <source>--look-again and --unknown send do not go together.</source>
        <translation>--look-again en --unknown send kunnen niet samen worden gebruikt.</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot;: the types are %2.</source>
        <translation>Onbekend type “%1”: de typen zijn %2.</translation>
    </message>
    <message>
        <source>--port: &quot;%1&quot; is not a port: it is a number from 0 to 65535.</source>
        <translation>--port: “%1” is geen poort: een poort is een getal van 0 tot en met 65535.</translation>
    </message>
    <message>
        <source>Unknown scenario &quot;%1&quot;: --list-scenarios names them all.</source>
        <translation>Onbekend scenario “%1”: --list-scenarios vermeldt ze allemaal.</translation>
    </message>
    <message>
        <source>--records %1: unknown type &quot;%2&quot;: the types are %3.</source>
        <translation>--records %1: onbekend type “%2”: de typen zijn %3.</translation>
    </message>
    <message>
        <source>--records %1: write TYPE=NUMBER, with a number from 0 on.</source>
        <translation>--records %1: schrijf TYPE=AANTAL, met een getal vanaf 0.</translation>
    </message>
</context>
<context>
    <name>BusinessCentralClient</name>
    <message>
        <source>Business Central answered, but its answer is not a list.</source>
        <translation>Business Central heeft geantwoord, maar het antwoord is geen lijst.</translation>
    </message>
    <message>
        <source>A company in Business Central&apos;s list has no id or name.</source>
        <translation>Een bedrijf in de lijst van Business Central heeft geen id of naam.</translation>
    </message>
    <message>
        <source>Business Central&apos;s list of companies does not end.</source>
        <translation>Aan de lijst met bedrijven van Business Central komt geen einde.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads nowhere or in a circle.</source>
        <translation>De link van Business Central naar de volgende pagina leidt nergens heen of in een kring.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads to another host (%1).</source>
        <translation>De link van Business Central naar de volgende pagina leidt naar een andere host (%1).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Secrets at hand</source>
        <translation>Geheimen beschikbaar</translation>
    </message>
    <message>
        <source>Sign-in host reached</source>
        <translation>Aanmeldingsserver bereikt</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Permissions in the token</source>
        <translation>Machtigingen in het token</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Customer Category can be read</source>
        <translation>Klantcategorie leesbaar</translation>
    </message>
    <message>
        <source>Location can be read</source>
        <translation>Locatie leesbaar</translation>
    </message>
    <message>
        <source>Shipping Method can be read</source>
        <translation>Verzendmethode leesbaar</translation>
    </message>
    <message>
        <source>Sign-in to iPaaS.com</source>
        <translation>Aanmelding bij iPaaS.com</translation>
    </message>
    <message>
        <source>Subscription on iPaaS.com</source>
        <translation>Abonnement op iPaaS.com</translation>
    </message>
    <message>
        <source>Settings of the subscription</source>
        <translation>Instellingen van het abonnement</translation>
    </message>
    <message>
        <source>Way to initialize</source>
        <translation>Wijze van initialiseren</translation>
    </message>
    <message>
        <source>Client secret&apos;s expiry</source>
        <translation>Vervaldatum van clientgeheim</translation>
    </message>
</context>
<context>
    <name>CheckPrinter</name>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Melding van de service</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Correlatie-id</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The answer was a web page, not data.</source>
        <translation>Het antwoord was een webpagina, geen gegevens.</translation>
    </message>
    <message>
        <source>The answer was a web page, not data: &quot;%1&quot;.</source>
        <translation>Het antwoord was een webpagina, geen gegevens: “%1”.</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1 and no explanation.</source>
        <translation>De service heeft geantwoord met HTTP-status %1, zonder toelichting.</translation>
    </message>
    <message>
        <source>No answer came within the time allowed.</source>
        <translation>Er is binnen de toegestane tijd geen antwoord gekomen.</translation>
    </message>
    <message>
        <source>The answer was larger than any right answer could be.</source>
        <translation>Het antwoord was groter dan een juist antwoord kan zijn.</translation>
    </message>
    <message>
        <source>%1 (proxy %2)</source>
        <translation>%1 (proxy %2)</translation>
    </message>
    <message>
        <source>The service sends on to another address (%1). Causeway does not follow, as the way leads past what was entered.</source>
        <translation>De service stuurt door naar een ander adres (%1). Causeway volgt dit niet, omdat het afwijkt van wat is ingevoerd.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>The environment shows the app no company at all.</source>
        <translation>De omgeving toont de app geen enkel bedrijf.</translation>
    </message>
    <message>
        <source>The environment has: %1.</source>
        <translation>De omgeving bevat: %1.</translation>
    </message>
    <message>
        <source>The company &quot;%1&quot; now has another ID: it was deleted and made anew, or the ID is of another environment. Pick it from the list again.</source>
        <translation>Het bedrijf “%1” heeft nu een andere id: het is verwijderd en opnieuw gemaakt, of de id hoort bij een andere omgeving. Kies het bedrijf opnieuw in de lijst.</translation>
    </message>
    <message>
        <source>There is no company &quot;%1&quot;.</source>
        <translation>Er is geen bedrijf “%1”.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>never tested</source>
        <translation>nooit getest</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>geslaagd op %1</translation>
    </message>
    <message>
        <source>failed on %1: %2</source>
        <translation>mislukt op %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in place</source>
        <translation>
            <numerusform>%Ln record aanwezig</numerusform>
            <numerusform>%Ln records aanwezig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them new or changed</source>
        <translation>waarvan %1 nieuw of gewijzigd</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicten</numerusform>
        </translation>
    </message>
    <message>
        <source>begun on %1 and not finished yet</source>
        <translation>begonnen op %1 en nog niet voltooid</translation>
    </message>
    <message>
        <source>never initialized</source>
        <translation>nooit geïnitialiseerd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: when, %2: counts (&quot;902 records in place, 3 failed&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped before the end on %1: %2</source>
        <translation>voortijdig gestopt op %1: %2</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Er zijn nog geen verbindingen.</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Laatste test: %1</translation>
    </message>
    <message>
        <source>Last initialization: %1</source>
        <translation>Laatste initialisatie: %1</translation>
    </message>
    <message>
        <source>Use --replace to replace its settings.</source>
        <translation>Gebruik --replace om de instellingen ervan te vervangen.</translation>
    </message>
    <message>
        <source>Replaced the settings of %1; its secrets stay as they are.</source>
        <translation>De instellingen van %1 zijn vervangen; de geheimen blijven ongewijzigd.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 is geïmporteerd.</translation>
    </message>
    <message>
        <source>Exported %1 to %2, without its secrets.</source>
        <translation>%1 is geëxporteerd naar %2, zonder de geheimen.</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets.</source>
        <translation>%1 en de bijbehorende geheimen zijn verwijderd.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entries of this connection (&quot;%1&quot;) could not be removed. %2</source>
        <translation>De vermeldingen van deze verbinding (“%1”) in de sleutelhanger konden niet worden verwijderd. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>an address as text</source>
        <translation>een adres als tekst</translation>
    </message>
    <message>
        <source>%1 is not an address such as https://api.example.com</source>
        <translation>%1 is geen adres zoals https://api.example.com</translation>
    </message>
    <message>
        <source>%1 must start with https:// (http:// is for this computer only)</source>
        <translation>%1 moet beginnen met https:// (http:// is alleen voor deze computer)</translation>
    </message>
    <message>
        <source>a date such as 2027-05-01</source>
        <translation>een datum zoals 2027-05-01</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 moet tussen %2 en %3 liggen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 moet %2 zijn</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>een lijst met teksten</translation>
    </message>
    <message>
        <source>%1 is a secret, and a connection file must not hold one. Remove it from the file; the secret is asked for when the connection is set up</source>
        <translation>%1 is een geheim, en een verbindingsbestand mag geen geheim bevatten. Verwijder het uit het bestand; bij het instellen van de verbinding wordt om het geheim gevraagd</translation>
    </message>
    <message>
        <source>%1 is not a key of a connection file</source>
        <translation>%1 is geen sleutel van een verbindingsbestand</translation>
    </message>
    <message>
        <source>%1 must name an &quot;entitySet&quot;, as its kind is &quot;api&quot;</source>
        <translation>%1 moet een “entitySet” noemen, omdat de soort “api” is</translation>
    </message>
    <message>
        <source>%1 must name a &quot;service&quot;, as its kind is &quot;odata&quot;</source>
        <translation>%1 moet een “service” noemen, omdat de soort “odata” is</translation>
    </message>
    <message>
        <source>%1 must be &quot;api&quot; or &quot;odata&quot;</source>
        <translation>%1 moet “api” of “odata” zijn</translation>
    </message>
    <message>
        <source>%1 must be &quot;direct&quot; or &quot;through-ipaas&quot;</source>
        <translation>%1 moet “direct” of “through-ipaas” zijn</translation>
    </message>
    <message>
        <source>%1 must name a &quot;field&quot; or a &quot;customField&quot;</source>
        <translation>%1 moet een “field” of een “customField” noemen</translation>
    </message>
    <message>
        <source>the file is larger than any connection file</source>
        <translation>het bestand is groter dan een verbindingsbestand kan zijn</translation>
    </message>
    <message>
        <source>not JSON: line %1: %2</source>
        <translation>geen JSON: regel %1: %2</translation>
    </message>
    <message>
        <source>a connection file is one JSON object</source>
        <translation>een verbindingsbestand is één JSON-object</translation>
    </message>
    <message>
        <source>schema is missing: this is not a connection file</source>
        <translation>schema ontbreekt: dit is geen verbindingsbestand</translation>
    </message>
    <message>
        <source>schema is %1, and this version of Causeway reads up to %2: use a newer Causeway</source>
        <translation>schema is %1, en deze versie van Causeway leest tot en met %2: gebruik een nieuwere Causeway</translation>
    </message>
    <message>
        <source>schema must be between %1 and %2</source>
        <translation>schema moet tussen %1 en %2 liggen</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name ontbreekt</translation>
    </message>
</context>
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Verbindingsbestanden (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Verbindingsbestand importeren</translation>
    </message>
    <message>
        <source>Export the connection</source>
        <translation>Verbinding exporteren</translation>
    </message>
    <message>
        <source>The file is too large for a connection.</source>
        <translation>Het bestand is te groot voor een verbinding.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 is niet geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>as typed; goes to the keychain when you save</source>
        <translation>zoals ingevoerd; gaat bij het opslaan naar de sleutelhanger</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock is off by %n minute(s)</source>
        <translation>
            <numerusform>de klok van deze computer wijkt %n minuut af</numerusform>
            <numerusform>de klok van deze computer wijkt %n minuten af</numerusform>
        </translation>
    </message>
    <message>
        <source>clock agrees</source>
        <translation>klok klopt</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>%n minuut geldig</numerusform>
            <numerusform>%n minuten geldig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>%n seconde geldig</numerusform>
            <numerusform>%n seconden geldig</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be confirmed</source>
        <translation>kon niet worden bevestigd</translation>
    </message>
    <message>
        <source>could not be confirmed: the token cannot be read</source>
        <translation>kon niet worden bevestigd: het token is niet leesbaar</translation>
    </message>
    <message>
        <source>The admin center shows its state as %1.</source>
        <translation>In het beheercentrum is de status %1.</translation>
    </message>
    <message>
        <source>The tenant has: %1.</source>
        <translation>De tenant bevat: %1.</translation>
    </message>
    <message>
        <source>%1; the app may not list environments, which is optional</source>
        <translation>%1; de app mag geen omgevingen ophalen, maar dat is optioneel</translation>
    </message>
    <message>
        <source>%1; the environments could not be listed</source>
        <translation>%1; de omgevingen konden niet worden opgehaald</translation>
    </message>
    <message>
        <source>%1: no records yet</source>
        <translation>%1: nog geen records</translation>
    </message>
    <message>
        <source>no expiry date entered</source>
        <translation>geen vervaldatum ingevoerd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden verlopen</numerusform>
            <numerusform>%n dagen geleden verlopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service asks to slow down: next try in %n second(s)</source>
        <translation>
            <numerusform>de service vraagt om een lager tempo: volgende poging over %n seconde</numerusform>
            <numerusform>de service vraagt om een lager tempo: volgende poging over %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no good answer yet: next try in %n second(s)</source>
        <translation>
            <numerusform>nog geen goed antwoord: volgende poging over %n seconde</numerusform>
            <numerusform>nog geen goed antwoord: volgende poging over %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>through iPaaS.com: webhook API key at hand, listener reached</source>
        <translation>via iPaaS.com: webhook-API-sleutel beschikbaar, listener bereikt</translation>
    </message>
    <message>
        <source>how hooks are addressed could not be confirmed</source>
        <translation>hoe hooks worden geadresseerd, kon niet worden bevestigd</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; here</source>
        <translation>%1 is daar “%2” en hier “%3”</translation>
    </message>
    <message>
        <source>could not be confirmed: the subscription shows none of the settings</source>
        <translation>kon niet worden bevestigd: het abonnement toont geen van de instellingen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) agree</source>
        <translation>
            <numerusform>%n instelling gelijk</numerusform>
            <numerusform>%n instellingen gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>another value there, which may be meant: %1</source>
        <translation>daar een andere waarde, mogelijk met opzet: %1</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>ontbreekt daar: %1</translation>
    </message>
    <message>
        <source>could not be confirmed: %1</source>
        <translation>kon niet worden bevestigd: %1</translation>
    </message>
    <message>
        <source>the renewed sign-in could not be kept: sign in anew before the next run</source>
        <translation>de vernieuwde aanmelding kon niet worden bewaard: meld u vóór de volgende uitvoering opnieuw aan</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Er is geen abonnement gekozen.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>Het bedrijf heeft geen abonnement %1.</translation>
    </message>
    <message>
        <source>%1; could not be confirmed: whether it is of Business Central</source>
        <translation>%1; kon niet worden bevestigd: of het bij Business Central hoort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>not tried, because &quot;%1&quot; failed</source>
        <translation>niet geprobeerd, omdat “%1” is mislukt</translation>
    </message>
    <message>
        <source>The token is for %1.</source>
        <translation>Het token is voor %1.</translation>
    </message>
    <message>
        <source>The token is for the tenant %1.</source>
        <translation>Het token is voor de tenant %1.</translation>
    </message>
    <message>
        <source>The token is for the app %1.</source>
        <translation>Het token is voor de app %1.</translation>
    </message>
    <message>
        <source>The token has no roles at all.</source>
        <translation>Het token bevat geen enkele rol.</translation>
    </message>
    <message>
        <source>The token&apos;s roles are: %1.</source>
        <translation>De rollen in het token zijn: %1.</translation>
    </message>
    <message>
        <source>directly: Causeway writes the records itself</source>
        <translation>rechtstreeks: Causeway schrijft de records zelf</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>warning: %1</source>
        <translation>waarschuwing: %1</translation>
    </message>
</context>
<context>
    <name>CustomFieldFindings</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type and names of custom fields</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>iPaaS.com does not have custom fields of the mapping (%1).</source>
        <translation>iPaaS.com heeft bepaalde aangepaste velden van de toewijzing niet (%1).</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has these custom fields could not be confirmed (%1).</source>
        <translation>Of iPaaS.com deze aangepaste velden heeft, kon niet worden bevestigd (%1).</translation>
    </message>
</context>
<context>
    <name>DirectWriter</name>
    <message>
        <source>The record of this name on iPaaS.com was gone when it was to be linked.</source>
        <translation>Het record met deze naam op iPaaS.com was verdwenen toen het gekoppeld zou worden.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Het record is op iPaaS.com verwijderd en is daar nog gekoppeld.</translation>
    </message>
    <message>
        <source>iPaaS.com does not find the record that it says is linked.</source>
        <translation>iPaaS.com vindt het record niet dat het zelf als gekoppeld vermeldt.</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Business Central&apos;s answer is not a list of records (%1).</source>
        <translation>Het antwoord van Business Central is geen lijst met records (%1).</translation>
    </message>
</context>
<context>
    <name>EnvironmentSecretStore</name>
    <message>
        <source>the environment (%1), then %2</source>
        <extracomment>Where secrets are kept. %1: names of environment variables, %2: the next place, for example &quot;this session only&quot;.</extracomment>
        <translation>de omgevingsvariabelen (%1), daarna %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Store it with &quot;causeway-cli secret set&quot;, or hand it in as CAUSEWAY_CLIENT_SECRET or CAUSEWAY_IPAAS_API_KEY.</source>
        <translation>Sla het op met “causeway-cli secret set”, of geef het door als CAUSEWAY_CLIENT_SECRET of CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
    <message>
        <source>Without a keychain, CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY hand the secrets in.</source>
        <translation>Zonder sleutelhanger geeft u de geheimen door met CAUSEWAY_CLIENT_SECRET en CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
</context>
<context>
    <name>ExplanationRows</name>
    <message>
        <source>Signing in worked, but this environment does not know the app %1.</source>
        <translation>Het aanmelden is gelukt, maar deze omgeving kent de app %1 niet.</translation>
    </message>
    <message>
        <source>Its client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>De client-id is niet ingevoerd op de pagina Microsoft Entra-toepassingen van Business Central zelf, of de Status is niet Ingeschakeld.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID %1, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Open in Business Central Microsoft Entra-toepassingen, voeg de client-id %1 toe, zet Status op Ingeschakeld en geef de app de machtigingenset D365 READ.</translation>
    </message>
    <message>
        <source>Signing in worked, but this environment does not know the app.</source>
        <translation>Het aanmelden is gelukt, maar deze omgeving kent de app niet.</translation>
    </message>
    <message>
        <source>The client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>De client-id is niet ingevoerd op de pagina Microsoft Entra-toepassingen van Business Central zelf, of de Status is niet Ingeschakeld.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Open in Business Central Microsoft Entra-toepassingen, voeg de client-id toe, zet Status op Ingeschakeld en geef de app de machtigingenset D365 READ.</translation>
    </message>
    <message>
        <source>The app may not list the environments; that is optional.</source>
        <translation>De app mag geen omgevingen ophalen, maar dat is optioneel.</translation>
    </message>
    <message>
        <source>It lacks the permission AdminCenter.ReadWrite.All, or it is not entered under Authorized Microsoft Entra apps in the Business Central admin center.</source>
        <translation>De app heeft de machtiging AdminCenter.ReadWrite.All niet, of is niet toegevoegd onder Geautoriseerde Microsoft Entra-apps in het Business Central-beheercentrum.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the name of the environment can be typed. To pick from a list, add the two.</source>
        <translation>Er hoeft niets te gebeuren: de naam van de omgeving kan worden getypt. Voeg beide toe als u de omgeving in een lijst wilt kiezen.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name. Did you mean &quot;%1&quot;?</source>
        <translation>De tenant heeft geen omgeving met deze naam. Bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>The name has a typing error or another case.</source>
        <translation>De naam bevat een typefout of wijkt af in het gebruik van hoofdletters.</translation>
    </message>
    <message>
        <source>Set the environment to &quot;%1&quot;, or copy the name from the Business Central admin center.</source>
        <translation>Wijzig de omgeving in “%1”, of kopieer de naam uit het Business Central-beheercentrum.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name.</source>
        <translation>De tenant heeft geen omgeving met deze naam.</translation>
    </message>
    <message>
        <source>The name has a typing error or another case, or the environment was renamed or deleted.</source>
        <translation>De naam bevat een typefout of wijkt af in het gebruik van hoofdletters, of de omgeving is hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>Copy the name from the Business Central admin center.</source>
        <translation>Kopieer de naam uit het Business Central-beheercentrum.</translation>
    </message>
    <message>
        <source>The environment has no company of this name. Did you mean &quot;%1&quot;?</source>
        <translation>De omgeving heeft geen bedrijf met deze naam. Bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, or the name has a typing error; its case counts.</source>
        <translation>In plaats van de naam is de weergavenaam ingevoerd, of de naam bevat een typefout; hoofdletters tellen mee.</translation>
    </message>
    <message>
        <source>Set the company to &quot;%1&quot;, or pick it from the list on the page Environment and company.</source>
        <translation>Wijzig het bedrijf in “%1”, of kies het in de lijst op de pagina Omgeving en bedrijf.</translation>
    </message>
    <message>
        <source>Business Central cannot find a company to work with.</source>
        <translation>Business Central kan geen bedrijf vinden om mee te werken.</translation>
    </message>
    <message>
        <source>The company was renamed or deleted, or the app may not see it.</source>
        <translation>Het bedrijf is hernoemd of verwijderd, of de app mag het niet zien.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company. If the list is empty, give the app a permission set on the page Microsoft Entra Applications.</source>
        <translation>Kies het bedrijf in de lijst op de pagina Omgeving en bedrijf. Als de lijst leeg is, geeft u de app een machtigingenset op de pagina Microsoft Entra-toepassingen.</translation>
    </message>
    <message>
        <source>The environment has no company of this name.</source>
        <translation>De omgeving heeft geen bedrijf met deze naam.</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, the case differs, or the company is in another environment.</source>
        <translation>In plaats van de naam is de weergavenaam ingevoerd, de hoofdletters wijken af, of het bedrijf bevindt zich in een andere omgeving.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company.</source>
        <translation>Kies het bedrijf in de lijst op de pagina Omgeving en bedrijf.</translation>
    </message>
    <message>
        <source>The app may not use this in Business Central: %1.</source>
        <translation>De app mag dit in Business Central niet gebruiken: %1.</translation>
    </message>
    <message>
        <source>None of its permission sets in Business Central allows it.</source>
        <translation>Geen van de machtigingensets van de app in Business Central staat dit toe.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ or one of your own that holds %1, and set State to Enabled again.</source>
        <translation>Open in Business Central Microsoft Entra-toepassingen, zet de Status van de app op Uitgeschakeld, voeg de machtigingenset D365 READ of een eigen machtigingenset met %1 toe, en zet Status weer op Ingeschakeld.</translation>
    </message>
    <message>
        <source>The app may not read this data.</source>
        <translation>De app mag deze gegevens niet lezen.</translation>
    </message>
    <message>
        <source>It has no permission set in Business Central that allows it; the details name the table or page.</source>
        <translation>De app heeft in Business Central geen machtigingenset die dit toestaat; in de details staat om welke tabel of pagina het gaat.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ, and set State to Enabled again.</source>
        <translation>Open in Business Central Microsoft Entra-toepassingen, zet de Status van de app op Uitgeschakeld, voeg de machtigingenset D365 READ toe, en zet Status weer op Ingeschakeld.</translation>
    </message>
    <message>
        <source>Business Central has nothing at this address.</source>
        <translation>Business Central heeft niets op dit adres.</translation>
    </message>
    <message>
        <source>The API of the extension is not installed in this environment, or its publisher, group or version is misspelt.</source>
        <translation>De API van de extensie is niet geïnstalleerd in deze omgeving, of de uitgever, groep of versie ervan is verkeerd gespeld.</translation>
    </message>
    <message>
        <source>Check the source&apos;s name, or pick another source on the page &quot;Data and throttling&quot;.</source>
        <translation>Controleer de naam van de bron, of kies een andere bron op de pagina “Gegevens en limieten”.</translation>
    </message>
    <message>
        <source>Business Central does not serve this entity.</source>
        <translation>Business Central biedt deze entiteit niet aan.</translation>
    </message>
    <message>
        <source>The entity set is misspelt, or the extension that has it is not installed in this environment.</source>
        <translation>De entiteitset is verkeerd gespeld, of de extensie waarvan deze deel uitmaakt, is niet geïnstalleerd in deze omgeving.</translation>
    </message>
    <message>
        <source>Check the name on the page &quot;Data and throttling&quot;, or pick another source.</source>
        <translation>Controleer de naam op de pagina “Gegevens en limieten”, of kies een andere bron.</translation>
    </message>
    <message>
        <source>The web service for customer price groups is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>De webservice voor klantprijsgroepen is onder een andere naam gepubliceerd. Bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>Its service name on Business Central&apos;s page Web Services differs from the one entered here.</source>
        <translation>De servicenaam op de pagina Webservices van Business Central verschilt van de naam die hier is ingevoerd.</translation>
    </message>
    <message>
        <source>Set the source to &quot;%1&quot;, or rename the line on the page Web Services.</source>
        <translation>Wijzig de bron in “%1”, of wijzig de naam van de regel op de pagina Webservices.</translation>
    </message>
    <message>
        <source>The web service for locations is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>De webservice voor locaties is onder een andere naam gepubliceerd. Bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>The web service for shipping agents is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>De webservice voor expediteurs is onder een andere naam gepubliceerd. Bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>The web service for customer price groups is not published.</source>
        <translation>De webservice voor klantprijsgroepen is niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Page 7, Customer Price Groups, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Pagina 7, Klantprijsgroepen (Customer Price Groups), staat niet op de pagina Webservices van Business Central, of staat daar met een andere servicenaam.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 7, Service Name CustomerPriceGroups, and tick Published.</source>
        <translation>Open in Business Central Webservices, voeg een regel toe met Objecttype Pagina, Object-id 7 en Servicenaam CustomerPriceGroups, en schakel Gepubliceerd in.</translation>
    </message>
    <message>
        <source>The web service for shipping agents is not published.</source>
        <translation>De webservice voor expediteurs is niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Page 428, Shipping Agents, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Pagina 428, Expediteurs (Shipping Agents), staat niet op de pagina Webservices van Business Central, of staat daar met een andere servicenaam.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 428, Service Name ShippingAgents, and tick Published.</source>
        <translation>Open in Business Central Webservices, voeg een regel toe met Objecttype Pagina, Object-id 428 en Servicenaam ShippingAgents, en schakel Gepubliceerd in.</translation>
    </message>
    <message>
        <source>The web service is not published.</source>
        <translation>De webservice is niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Its page is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>De pagina ervan staat niet op de pagina Webservices van Business Central, of staat daar met een andere servicenaam.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add the page under the service name entered here, and tick Published.</source>
        <translation>Open in Business Central Webservices, voeg de pagina toe met de servicenaam die hier is ingevoerd, en schakel Gepubliceerd in.</translation>
    </message>
    <message>
        <source>Business Central&apos;s pages do not lead to an end.</source>
        <translation>Aan de pagina’s van Business Central komt geen einde.</translation>
    </message>
    <message>
        <source>Its link to the next page leads in a circle.</source>
        <translation>De link naar de volgende pagina leidt in een kring.</translation>
    </message>
    <message>
        <source>Try again. If it stays, hand Copy for support to the support of Business Central.</source>
        <translation>Probeer het opnieuw. Als het probleem aanhoudt, klikt u op Kopiëren voor support en geeft u het resultaat door aan de support van Business Central.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page has no field %1.</source>
        <translation>De pagina van Business Central heeft geen veld %1.</translation>
    </message>
    <message>
        <source>Another page is read, or the field&apos;s name in the mapping is misspelt.</source>
        <translation>Er wordt een andere pagina gelezen, of de naam van het veld is in de toewijzing verkeerd gespeld.</translation>
    </message>
    <message>
        <source>Pick a field from the list in the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Kies een veld in de lijst van de toewijzing op de pagina “Gegevens en limieten”.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page lacks a field of the mapping.</source>
        <translation>Op de pagina van Business Central ontbreekt een veld van de toewijzing.</translation>
    </message>
    <message>
        <source>Microsoft Entra cannot read the tenant.</source>
        <translation>Microsoft Entra kan de tenant niet lezen.</translation>
    </message>
    <message>
        <source>The tenant is neither an ID nor a domain, or it is &quot;common&quot;.</source>
        <translation>De tenant is geen id en ook geen domein, of is “common”.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Kopieer de Map-id (tenant) van de pagina Overzicht van de app-registratie.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not know this tenant.</source>
        <translation>Microsoft Entra kent deze tenant niet.</translation>
    </message>
    <message>
        <source>The tenant ID or domain has a typing error, or it belongs to another cloud (US Government, China).</source>
        <translation>De tenant-id of het domein bevat een typefout, of hoort bij een andere cloud (US Government, China).</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration. For another cloud set the sign-in address under Advanced.</source>
        <translation>Kopieer de Map-id (tenant) van de pagina Overzicht van de app-registratie. Stel voor een andere cloud het aanmeldingsadres onder Geavanceerd in.</translation>
    </message>
    <message>
        <source>This tenant has no app with this client ID.</source>
        <translation>Deze tenant heeft geen app met deze client-id.</translation>
    </message>
    <message>
        <source>The client ID has a typing error or is the secret&apos;s ID, or the app is registered in another tenant.</source>
        <translation>De client-id bevat een typefout of is de id van het geheim, of de app is in een andere tenant geregistreerd.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration, and check that the tenant is the one shown there.</source>
        <translation>Kopieer de Toepassings-id (client) van de pagina Overzicht van de app-registratie, en controleer of de tenant dezelfde is als daar wordt weergegeven.</translation>
    </message>
    <message>
        <source>The app is disabled in Microsoft Entra.</source>
        <translation>De app is uitgeschakeld in Microsoft Entra.</translation>
    </message>
    <message>
        <source>Someone switched off sign-in for the enterprise application.</source>
        <translation>Iemand heeft de aanmelding voor de bedrijfstoepassing uitgeschakeld.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open Enterprise applications, the app, Properties, and set &quot;Enabled for users to sign-in&quot; to Yes.</source>
        <translation>Open in Microsoft Entra Bedrijfstoepassingen, de app, Eigenschappen, en zet “Ingeschakeld voor gebruikers om zich aan te melden” (Enabled for users to sign-in) op Ja.</translation>
    </message>
    <message>
        <source>The app is registered, but not yet present in this tenant.</source>
        <translation>De app is geregistreerd, maar nog niet aanwezig in deze tenant.</translation>
    </message>
    <message>
        <source>No administrator has granted consent, so the tenant has no enterprise application for it.</source>
        <translation>Geen beheerder heeft toestemming verleend, dus de tenant heeft er geen bedrijfstoepassing voor.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions and click &quot;Grant admin consent&quot;.</source>
        <translation>Open in de app-registratie API-machtigingen en klik op “Beheerderstoestemming verlenen”.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the client secret.</source>
        <translation>Microsoft Entra accepteert het clientgeheim niet.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was copied instead of its value, a character is missing, or the secret belongs to another app.</source>
        <translation>In plaats van de waarde is de id van het geheim gekopieerd, er ontbreekt een teken, of het geheim hoort bij een andere app.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets and copy the column Value. If it is no longer shown, make a new secret.</source>
        <translation>Open in de app-registratie Certificaten en geheimen en kopieer de kolom Waarde. Als die niet meer wordt weergegeven, maakt u een nieuw geheim.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was entered instead of its value.</source>
        <translation>In plaats van de waarde is de id van het geheim ingevoerd.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets shows both; the ID looks like 8d3e1f2a-…, the value does not.</source>
        <translation>Certificaten en geheimen toont beide; de id ziet eruit als 8d3e1f2a-…, de waarde niet.</translation>
    </message>
    <message>
        <source>The client secret expires soon, or has expired.</source>
        <translation>Het clientgeheim verloopt binnenkort of is verlopen.</translation>
    </message>
    <message>
        <source>Secrets of Microsoft Entra live two years at most.</source>
        <translation>Geheimen van Microsoft Entra zijn maximaal twee jaar geldig.</translation>
    </message>
    <message>
        <source>Make a new secret under Certificates &amp; secrets and enter it here before the old one ends.</source>
        <translation>Maak een nieuw geheim onder Certificaten en geheimen en voer het hier in voordat het oude verloopt.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Het clientgeheim is verlopen.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets, make a new secret and enter its value here.</source>
        <translation>Open in de app-registratie Certificaten en geheimen, maak een nieuw geheim en voer de waarde hier in.</translation>
    </message>
    <message>
        <source>No client secret reached Microsoft Entra.</source>
        <translation>Er is geen clientgeheim bij Microsoft Entra aangekomen.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Het geheim is leeg.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Voer het clientgeheim in.</translation>
    </message>
    <message>
        <source>The scope does not end with /.default.</source>
        <translation>De scope eindigt niet op /.default.</translation>
    </message>
    <message>
        <source>An app that signs in with a secret asks for all its permissions at once; single ones cannot be named.</source>
        <translation>Een app die zich met een geheim aanmeldt, vraagt alle machtigingen tegelijk aan; afzonderlijke machtigingen kunnen niet worden genoemd.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default.</source>
        <translation>Stel de scope in op https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>The scope names something that cannot be asked for.</source>
        <translation>De scope noemt iets wat niet kan worden aangevraagd.</translation>
    </message>
    <message>
        <source>More than one resource is named, or one that does not exist.</source>
        <translation>Er wordt meer dan één resource genoemd, of een resource die niet bestaat.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default and nothing else.</source>
        <translation>Stel de scope in op https://api.businesscentral.dynamics.com/.default en op niets anders.</translation>
    </message>
    <message>
        <source>The scope names more than one resource.</source>
        <translation>De scope noemt meer dan één resource.</translation>
    </message>
    <message>
        <source>A token is for one service only.</source>
        <translation>Een token geldt voor slechts één service.</translation>
    </message>
    <message>
        <source>The scope is empty.</source>
        <translation>De scope is leeg.</translation>
    </message>
    <message>
        <source>Without a scope Microsoft Entra does not know which service the token is for.</source>
        <translation>Zonder scope weet Microsoft Entra niet voor welke service het token is.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope.</source>
        <translation>Microsoft Entra accepteert de scope niet.</translation>
    </message>
    <message>
        <source>It does not end with /.default, or it has a typing error.</source>
        <translation>De scope eindigt niet op /.default of bevat een typefout.</translation>
    </message>
    <message>
        <source>The organization has no Business Central.</source>
        <translation>De organisatie heeft geen Business Central.</translation>
    </message>
    <message>
        <source>The tenant has no licence and no trial of Business Central, so there is nothing the app could reach.</source>
        <translation>De tenant heeft geen licentie en geen proefversie van Business Central, dus is er niets wat de app zou kunnen bereiken.</translation>
    </message>
    <message>
        <source>Check that this tenant is the one with Business Central. If it is, its administrator must take up a licence or a trial first.</source>
        <translation>Controleer of deze tenant de tenant met Business Central is. Als dat zo is, moet de beheerder ervan eerst een licentie nemen of een proefversie starten.</translation>
    </message>
    <message>
        <source>This tenant does not know Business Central.</source>
        <translation>Deze tenant kent Business Central niet.</translation>
    </message>
    <message>
        <source>The scope is misspelt, or the tenant has never had Business Central (no licence, no trial).</source>
        <translation>De scope is verkeerd gespeld, of de tenant heeft nooit Business Central gehad (geen licentie, geen proefversie).</translation>
    </message>
    <message>
        <source>Check the scope. If it is right, check that this tenant is the one with Business Central.</source>
        <translation>Controleer de scope. Als die klopt, controleert u of deze tenant de tenant met Business Central is.</translation>
    </message>
    <message>
        <source>The app is registered as a public client, which has no secret.</source>
        <translation>De app is geregistreerd als openbare client, en die heeft geen geheim.</translation>
    </message>
    <message>
        <source>The app allows public client flows, or it was made for a device or a phone.</source>
        <translation>De app staat openbare clientstromen toe, of is voor een apparaat of een telefoon gemaakt.</translation>
    </message>
    <message>
        <source>In the app registration open Authentication and set &quot;Allow public client flows&quot; to No, or register a new app of the platform Web.</source>
        <translation>Open in de app-registratie Verificatie en zet “Openbare clientstromen toestaan” (Allow public client flows) op Nee, of registreer een nieuwe app van het platform Web.</translation>
    </message>
    <message>
        <source>The tenant belongs to another Microsoft cloud.</source>
        <translation>De tenant hoort bij een andere Microsoft-cloud.</translation>
    </message>
    <message>
        <source>It is a tenant of US Government or of China, and the sign-in address is the one of the global cloud.</source>
        <translation>Het is een tenant van US Government of van China, en het aanmeldingsadres is dat van de wereldwijde cloud.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced: https://login.microsoftonline.us for US Government, https://login.partner.microsoftonline.cn for China.</source>
        <translation>Stel het aanmeldingsadres onder Geavanceerd in: https://login.microsoftonline.us voor US Government, https://login.partner.microsoftonline.cn voor China.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks the app.</source>
        <translation>Een beleid voor voorwaardelijke toegang blokkeert de app.</translation>
    </message>
    <message>
        <source>A policy for workload identities allows it from certain networks only.</source>
        <translation>Een beleid voor workload-identiteiten staat de app alleen vanaf bepaalde netwerken toe.</translation>
    </message>
    <message>
        <source>Ask the administrator of Microsoft Entra to allow this app from this network; the sign-in log names the policy.</source>
        <translation>Vraag de beheerder van Microsoft Entra deze app vanaf dit netwerk toe te staan; in het aanmeldingslogboek staat om welk beleid het gaat.</translation>
    </message>
    <message>
        <source>Microsoft Entra missed a part of the request.</source>
        <translation>Microsoft Entra miste een deel van de aanvraag.</translation>
    </message>
    <message>
        <source>Something between here and Microsoft Entra changed the request, or this is a fault of Causeway.</source>
        <translation>Iets tussen deze computer en Microsoft Entra heeft de aanvraag gewijzigd, of dit is een fout in Causeway.</translation>
    </message>
    <message>
        <source>Run again without a proxy if you can, and hand Copy for support to the support of Causeway.</source>
        <translation>Probeer het opnieuw, zo mogelijk zonder proxy, klik op Kopiëren voor support en geef het resultaat door aan de support van Causeway.</translation>
    </message>
    <message>
        <source>The sign-in host does not know the grant type client_credentials.</source>
        <translation>De aanmeldingsserver kent het toekenningstype client_credentials niet.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service than Microsoft Entra.</source>
        <translation>Het aanmeldingsadres leidt naar een andere service dan Microsoft Entra.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com.</source>
        <translation>Stel het aanmeldingsadres onder Geavanceerd in op https://login.microsoftonline.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in.</source>
        <translation>Microsoft Entra heeft de aanmelding geweigerd.</translation>
    </message>
    <message>
        <source>The details hold its reason.</source>
        <translation>De reden staat in de details.</translation>
    </message>
    <message>
        <source>Follow what the details say. The trace and correlation IDs find the attempt in the sign-in log.</source>
        <translation>Volg wat in de details staat. Met de trace-id en de correlatie-id vindt u de poging in het aanmeldingslogboek.</translation>
    </message>
    <message>
        <source>The app is not assigned to a role of Business Central.</source>
        <translation>De app is niet toegewezen aan een rol van Business Central.</translation>
    </message>
    <message>
        <source>The tenant demands an assignment, and no administrator has made one.</source>
        <translation>De tenant vereist een toewijzing, en geen beheerder heeft die gemaakt.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open the app registration, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Open in Microsoft Entra de app-registratie en daar API-machtigingen, voeg Dynamics 365 Business Central, Toepassingsmachtigingen, API.ReadWrite.All toe en klik op “Beheerderstoestemming verlenen”.</translation>
    </message>
    <message>
        <source>The token holds no permission for Business Central.</source>
        <translation>Het token bevat geen machtiging voor Business Central.</translation>
    </message>
    <message>
        <source>The application permission API.ReadWrite.All was not added, or no administrator has granted consent.</source>
        <translation>De toepassingsmachtiging API.ReadWrite.All is niet toegevoegd, of geen beheerder heeft toestemming verleend.</translation>
    </message>
    <message>
        <source>Open the app registration with the client ID %1, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Open de app-registratie met de client-id %1 en daar API-machtigingen, voeg Dynamics 365 Business Central, Toepassingsmachtigingen, API.ReadWrite.All toe en klik op “Beheerderstoestemming verlenen”.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Open in de app-registratie API-machtigingen, voeg Dynamics 365 Business Central, Toepassingsmachtigingen, API.ReadWrite.All toe en klik op “Beheerderstoestemming verlenen”.</translation>
    </message>
    <message>
        <source>The token is for another service.</source>
        <translation>Het token is voor een andere service.</translation>
    </message>
    <message>
        <source>The scope names another resource.</source>
        <translation>De scope noemt een andere resource.</translation>
    </message>
    <message>
        <source>The token is for another tenant or app.</source>
        <translation>Het token is voor een andere tenant of app.</translation>
    </message>
    <message>
        <source>The sign-in address leads elsewhere.</source>
        <translation>Het aanmeldingsadres leidt ergens anders heen.</translation>
    </message>
    <message>
        <source>Check tenant, client ID and the sign-in address.</source>
        <translation>Controleer de tenant, de client-id en het aanmeldingsadres.</translation>
    </message>
    <message>
        <source>iPaaS.com got no valid bearer token.</source>
        <translation>iPaaS.com heeft geen geldig bearer-token ontvangen.</translation>
    </message>
    <message>
        <source>The API key has a typing error or was copied in part only.</source>
        <translation>De API-sleutel bevat een typefout of is maar gedeeltelijk gekopieerd.</translation>
    </message>
    <message>
        <source>Copy the API key anew from the iPaaS.com portal, or sign in again.</source>
        <translation>Kopieer de API-sleutel opnieuw uit de iPaaS.com-portal, of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the token.</source>
        <translation>iPaaS.com accepteert het token niet.</translation>
    </message>
    <message>
        <source>The API key was revoked or has expired, or the sign-in has ended.</source>
        <translation>De API-sleutel is ingetrokken of verlopen, of de aanmelding is beëindigd.</translation>
    </message>
    <message>
        <source>Make a new API key in the iPaaS.com portal, or sign in again.</source>
        <translation>Maak een nieuwe API-sleutel in de iPaaS.com-portal, of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the sign-in.</source>
        <translation>iPaaS.com accepteert de aanmelding niet.</translation>
    </message>
    <message>
        <source>iPaaS.com does not let this user or key see what became of a transfer.</source>
        <translation>iPaaS.com toont deze gebruiker of sleutel niet wat er met een overdracht is gebeurd.</translation>
    </message>
    <message>
        <source>It lacks the permission to read iPaaS.com&apos;s log, which the way through iPaaS.com needs.</source>
        <translation>De machtiging om het logboek van iPaaS.com te lezen ontbreekt, en die is nodig voor de wijze via iPaaS.com.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for that permission, or initialize directly: that needs no log.</source>
        <translation>Vraag een beheerder van het iPaaS.com-bedrijf om die machtiging, of initialiseer rechtstreeks: daarvoor is geen logboek nodig.</translation>
    </message>
    <message>
        <source>The user or key has no access to iPaaS.com.</source>
        <translation>De gebruiker of sleutel heeft geen toegang tot iPaaS.com.</translation>
    </message>
    <message>
        <source>It was locked, or it has no role in any company.</source>
        <translation>De gebruiker of sleutel is geblokkeerd, of heeft in geen enkel bedrijf een rol.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role, or use another key.</source>
        <translation>Vraag een beheerder van het iPaaS.com-bedrijf om een rol, of gebruik een andere sleutel.</translation>
    </message>
    <message>
        <source>The company&apos;s billing plan does not include this.</source>
        <translation>Dit maakt geen deel uit van het factureringsplan van het bedrijf.</translation>
    </message>
    <message>
        <source>The plan restricts the number of integrations or the data APIs.</source>
        <translation>Het plan beperkt het aantal integraties of de gegevens-API’s.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to change the plan.</source>
        <translation>Vraag een beheerder van het iPaaS.com-bedrijf om het plan te wijzigen.</translation>
    </message>
    <message>
        <source>The user or key lacks a permission.</source>
        <translation>De gebruiker of sleutel mist een machtiging.</translation>
    </message>
    <message>
        <source>Its role in the iPaaS.com company does not allow this.</source>
        <translation>De rol ervan in het iPaaS.com-bedrijf staat dit niet toe.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role that may read subscriptions and write customer categories, locations and shipping methods.</source>
        <translation>Vraag een beheerder van het iPaaS.com-bedrijf om een rol waarmee abonnementen mogen worden gelezen en klantcategorieën, locaties en verzendmethoden mogen worden geschreven.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Alleen een beheerder mag dit doen.</translation>
    </message>
    <message>
        <source>The user or key is no administrator of the iPaaS.com company.</source>
        <translation>De gebruiker of sleutel is geen beheerder van het iPaaS.com-bedrijf.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or use an administrator&apos;s API key.</source>
        <translation>Meld u aan als beheerder, of gebruik de API-sleutel van een beheerder.</translation>
    </message>
    <message>
        <source>The iPaaS.com company awaits a payment, or its trial has ended.</source>
        <translation>Het iPaaS.com-bedrijf moet nog een betaling doen, of de proefperiode ervan is afgelopen.</translation>
    </message>
    <message>
        <source>The company is suspended until that is settled.</source>
        <translation>Het bedrijf is opgeschort totdat dit is geregeld.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to settle it in the portal.</source>
        <translation>Vraag een beheerder van het iPaaS.com-bedrijf om dit in de portal te regelen.</translation>
    </message>
    <message>
        <source>iPaaS.com does not allow this.</source>
        <translation>iPaaS.com staat dit niet toe.</translation>
    </message>
    <message>
        <source>The key or user lacks the permission, or the company&apos;s plan does not include it.</source>
        <translation>De sleutel of gebruiker mist de machtiging, of dit maakt geen deel uit van het plan van het bedrijf.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to give the permission; the details name it.</source>
        <translation>Vraag een beheerder van het iPaaS.com-bedrijf om de machtiging te geven; in de details staat welke.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept this e-mail address and password.</source>
        <translation>iPaaS.com accepteert dit e-mailadres en wachtwoord niet.</translation>
    </message>
    <message>
        <source>One of them has a typing error, or the password was changed.</source>
        <translation>Een van beide bevat een typefout, of het wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Type both again, or reset the password in the iPaaS.com portal.</source>
        <translation>Typ beide opnieuw, of stel in de iPaaS.com-portal een nieuw wachtwoord in.</translation>
    </message>
    <message>
        <source>iPaaS.com has locked the user.</source>
        <translation>iPaaS.com heeft de gebruiker geblokkeerd.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, or an administrator did it.</source>
        <translation>Er zijn te veel aanmeldingspogingen gedaan, of een beheerder heeft de gebruiker geblokkeerd.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to unlock the user, or use an API key.</source>
        <translation>Vraag een beheerder van het iPaaS.com-bedrijf om de blokkering van de gebruiker op te heffen, of gebruik een API-sleutel.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know this company.</source>
        <translation>iPaaS.com kent dit bedrijf niet.</translation>
    </message>
    <message>
        <source>The company was removed, or this user has no access to it.</source>
        <translation>Het bedrijf is verwijderd, of deze gebruiker heeft er geen toegang toe.</translation>
    </message>
    <message>
        <source>Sign in again and pick a company from the list.</source>
        <translation>Meld u opnieuw aan en kies een bedrijf in de lijst.</translation>
    </message>
    <message>
        <source>The user belongs to no company on iPaaS.com.</source>
        <translation>De gebruiker hoort op iPaaS.com bij geen enkel bedrijf.</translation>
    </message>
    <message>
        <source>The user was not invited yet, or was removed.</source>
        <translation>De gebruiker is nog niet uitgenodigd, of is verwijderd.</translation>
    </message>
    <message>
        <source>Ask an administrator to add the user to the company, then sign in again.</source>
        <translation>Vraag een beheerder om de gebruiker aan het bedrijf toe te voegen, en meld u dan opnieuw aan.</translation>
    </message>
    <message>
        <source>The user may not act for %1.</source>
        <translation>De gebruiker mag niet namens %1 handelen.</translation>
    </message>
    <message>
        <source>The user&apos;s role there does not allow it.</source>
        <translation>De rol van de gebruiker daar staat dit niet toe.</translation>
    </message>
    <message>
        <source>Pick another company, or ask its administrator for a role.</source>
        <translation>Kies een ander bedrijf, of vraag de beheerder ervan om een rol.</translation>
    </message>
    <message>
        <source>The user may not act for this company on iPaaS.com.</source>
        <translation>De gebruiker mag op iPaaS.com niet namens dit bedrijf handelen.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the subscription number.</source>
        <translation>iPaaS.com accepteert het abonnementsnummer niet.</translation>
    </message>
    <message>
        <source>The subscription was removed or belongs to another company.</source>
        <translation>Het abonnement is verwijderd of hoort bij een ander bedrijf.</translation>
    </message>
    <message>
        <source>Pick the subscription from the list on the page iPaaS.com.</source>
        <translation>Kies het abonnement in de lijst op de pagina iPaaS.com.</translation>
    </message>
    <message>
        <source>iPaaS.com has no such subscription.</source>
        <translation>iPaaS.com heeft dit abonnement niet.</translation>
    </message>
    <message>
        <source>No subscription is chosen, or it was removed or belongs to another company.</source>
        <translation>Er is geen abonnement gekozen, of het is verwijderd of hoort bij een ander bedrijf.</translation>
    </message>
    <message>
        <source>The subscription is not one of Business Central.</source>
        <translation>Het abonnement hoort niet bij Business Central.</translation>
    </message>
    <message>
        <source>It has none of the settings that the integration with Business Central has.</source>
        <translation>Het heeft geen van de instellingen die de integratie met Business Central heeft.</translation>
    </message>
    <message>
        <source>Pick the subscription of Microsoft Dynamics 365 Business Central.</source>
        <translation>Kies het abonnement van Microsoft Dynamics 365 Business Central.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here: %1.</source>
        <translation>De instellingen van het abonnement verschillen van wat hier is ingevoerd: %1.</translation>
    </message>
    <message>
        <source>One of the two was changed, or entered with a typing error.</source>
        <translation>Een van beide is gewijzigd of met een typefout ingevoerd.</translation>
    </message>
    <message>
        <source>Correct the wrong side: here, or in the subscription&apos;s settings in the iPaaS.com portal.</source>
        <translation>Corrigeer de verkeerde kant: hier of in de instellingen van het abonnement in de iPaaS.com-portal.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here.</source>
        <translation>De instellingen van het abonnement verschillen van wat hier is ingevoerd.</translation>
    </message>
    <message>
        <source>Compare the values named in the details and correct the wrong side.</source>
        <translation>Vergelijk de waarden die in de details staan en corrigeer de verkeerde kant.</translation>
    </message>
    <message>
        <source>iPaaS.com does not show the webhook API key.</source>
        <translation>iPaaS.com toont de webhook-API-sleutel niet.</translation>
    </message>
    <message>
        <source>The key or user may not see it.</source>
        <translation>De sleutel of gebruiker mag deze niet zien.</translation>
    </message>
    <message>
        <source>Copy it from Subscription Configuration, Edit, in the iPaaS.com portal and enter it on the page &quot;Data and throttling&quot; (&quot;causeway-cli secret set&quot; with ipaas-webhook-key on the command line).</source>
        <translation>Kopieer deze uit Subscription Configuration, Edit, in de iPaaS.com-portal en voer deze in op de pagina “Gegevens en limieten” (op de opdrachtregel: “causeway-cli secret set” met ipaas-webhook-key).</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the webhook API key.</source>
        <translation>iPaaS.com accepteert de webhook-API-sleutel niet.</translation>
    </message>
    <message>
        <source>It is that of another subscription, or a new one was made since.</source>
        <translation>Het is de sleutel van een ander abonnement, of er is sindsdien een nieuwe gemaakt.</translation>
    </message>
    <message>
        <source>Copy the key of this subscription from the iPaaS.com portal, or leave the field empty where the subscription shows its own.</source>
        <translation>Kopieer de sleutel van dit abonnement uit de iPaaS.com-portal, of laat het veld leeg als het abonnement zijn eigen sleutel toont.</translation>
    </message>
    <message>
        <source>iPaaS.com does not take hooks at this address.</source>
        <translation>iPaaS.com accepteert op dit adres geen hooks.</translation>
    </message>
    <message>
        <source>The address could not be confirmed, and may be another one.</source>
        <translation>Het adres kon niet worden bevestigd; mogelijk is het een ander adres.</translation>
    </message>
    <message>
        <source>Initialize directly, or correct &quot;hook&quot; in ipaas-endpoints.json in the data directory.</source>
        <translation>Initialiseer rechtstreeks, of corrigeer “hook” in ipaas-endpoints.json in de gegevensmap.</translation>
    </message>
    <message>
        <source>iPaaS.com has taken records and tells of none.</source>
        <translation>iPaaS.com heeft records aangenomen, maar heeft er geen gemeld.</translation>
    </message>
    <message>
        <source>Its listener is behind, or this key or user may not read it.</source>
        <translation>De listener loopt achter, of deze sleutel of gebruiker mag de meldingen ervan niet lezen.</translation>
    </message>
    <message>
        <source>Look again later: nothing is sent twice. Or initialize directly.</source>
        <translation>Vraag het later opnieuw na: er wordt niets tweemaal verzonden. Of initialiseer rechtstreeks.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have the custom field: %1.</source>
        <translation>iPaaS.com heeft het aangepaste veld niet: %1.</translation>
    </message>
    <message>
        <source>A custom field must be defined before a record can carry it.</source>
        <translation>Een aangepast veld moet zijn gedefinieerd voordat een record het kan bevatten.</translation>
    </message>
    <message>
        <source>Define it in the iPaaS.com portal, then check again, or take it out of the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Definieer het in de iPaaS.com-portal en controleer dan opnieuw, of verwijder het uit de toewijzing op de pagina “Gegevens en limieten”.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have a custom field of the mapping.</source>
        <translation>iPaaS.com heeft een aangepast veld van de toewijzing niet.</translation>
    </message>
    <message>
        <source>iPaaS.com already has a record of this name.</source>
        <translation>iPaaS.com heeft al een record met deze naam.</translation>
    </message>
    <message>
        <source>A record was made by hand or by another integration.</source>
        <translation>Het is handmatig of door een andere integratie gemaakt.</translation>
    </message>
    <message>
        <source>Link or rename the record in the iPaaS.com portal, then run again.</source>
        <translation>Koppel of hernoem het record in de iPaaS.com-portal en start dan een nieuwe uitvoering.</translation>
    </message>
    <message>
        <source>iPaaS.com already has this external ID.</source>
        <translation>iPaaS.com heeft deze externe id al.</translation>
    </message>
    <message>
        <source>The record was transferred before.</source>
        <translation>Het record is eerder overgebracht.</translation>
    </message>
    <message>
        <source>Run again: the record is then compared instead of created.</source>
        <translation>Start een nieuwe uitvoering: het record wordt dan vergeleken in plaats van gemaakt.</translation>
    </message>
    <message>
        <source>iPaaS.com no longer has the record.</source>
        <translation>iPaaS.com heeft het record niet meer.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Het is daar verwijderd.</translation>
    </message>
    <message>
        <source>Run again: the record is then created anew.</source>
        <translation>Start een nieuwe uitvoering: het record wordt dan opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Een verplicht veld is leeg.</translation>
    </message>
    <message>
        <source>The record has no value for a field that iPaaS.com asks for; the details name it.</source>
        <translation>Het record heeft geen waarde voor een veld dat iPaaS.com vereist; in de details staat welk veld.</translation>
    </message>
    <message>
        <source>Fill it in Business Central, or change the mapping, then run again.</source>
        <translation>Vul het in Business Central in of wijzig de toewijzing, en start dan een nieuwe uitvoering.</translation>
    </message>
    <message>
        <source>iPaaS.com could not read the record.</source>
        <translation>iPaaS.com kon het record niet lezen.</translation>
    </message>
    <message>
        <source>Something on the way changed it, or this is a fault of Causeway.</source>
        <translation>Iets onderweg heeft het gewijzigd, of dit is een fout in Causeway.</translation>
    </message>
    <message>
        <source>Run again; if it stays, hand the details to the support of Causeway.</source>
        <translation>Start een nieuwe uitvoering; als het probleem aanhoudt, geeft u de details door aan de support van Causeway.</translation>
    </message>
    <message>
        <source>iPaaS.com got no table name.</source>
        <translation>iPaaS.com heeft geen tabelnaam ontvangen.</translation>
    </message>
    <message>
        <source>The path of the data API may have changed.</source>
        <translation>Het pad van de gegevens-API is mogelijk gewijzigd.</translation>
    </message>
    <message>
        <source>Hand the details to the support of Causeway.</source>
        <translation>Geef de details door aan de support van Causeway.</translation>
    </message>
    <message>
        <source>A custom field has no name.</source>
        <translation>Een aangepast veld heeft geen naam.</translation>
    </message>
    <message>
        <source>The mapping names a custom field that is empty.</source>
        <translation>De toewijzing noemt een aangepast veld waarvan de naam leeg is.</translation>
    </message>
    <message>
        <source>Correct the mapping on the page &quot;Data and throttling&quot;, then run again.</source>
        <translation>Corrigeer de toewijzing op de pagina “Gegevens en limieten” en start dan een nieuwe uitvoering.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know the country.</source>
        <translation>iPaaS.com kent het land niet.</translation>
    </message>
    <message>
        <source>The record&apos;s country code is empty or none that iPaaS.com has.</source>
        <translation>De landcode van het record is leeg of komt op iPaaS.com niet voor.</translation>
    </message>
    <message>
        <source>Correct the country in Business Central, then run again.</source>
        <translation>Corrigeer het land in Business Central en start dan een nieuwe uitvoering.</translation>
    </message>
    <message>
        <source>The value is in use on iPaaS.com.</source>
        <translation>De waarde is in gebruik op iPaaS.com.</translation>
    </message>
    <message>
        <source>Another record refers to it.</source>
        <translation>Een ander record verwijst ernaar.</translation>
    </message>
    <message>
        <source>Release it in the iPaaS.com portal, or rename the record in Business Central, then run again.</source>
        <translation>Maak de waarde vrij in de iPaaS.com-portal of hernoem het record in Business Central, en start dan een nieuwe uitvoering.</translation>
    </message>
    <message>
        <source>iPaaS.com refused the record.</source>
        <translation>iPaaS.com heeft het record geweigerd.</translation>
    </message>
    <message>
        <source>A value is not allowed there; the details name it.</source>
        <translation>Een waarde is daar niet toegestaan; in de details staat welke.</translation>
    </message>
    <message>
        <source>Correct the record in Business Central, then run again.</source>
        <translation>Corrigeer het record in Business Central en start dan een nieuwe uitvoering.</translation>
    </message>
    <message>
        <source>iPaaS.com could not transfer the record.</source>
        <translation>iPaaS.com kon het record niet overbrengen.</translation>
    </message>
    <message>
        <source>Its own mapping failed, or it refused the record; the details are its words.</source>
        <translation>De eigen toewijzing van iPaaS.com is mislukt, of iPaaS.com heeft het record geweigerd; de melding van iPaaS.com staat in de details.</translation>
    </message>
    <message>
        <source>Correct that in the iPaaS.com portal, then retry what failed. Where a run was ended by it, since all of the first records failed alike, a new run goes past those that have failed. iPaaS.com also tries again by itself.</source>
        <translation>Corrigeer dat in de iPaaS.com-portal en probeer dan opnieuw wat is mislukt. Als een uitvoering hierdoor is beëindigd omdat alle eerste records op dezelfde manier mislukten, stopt een nieuwe uitvoering niet opnieuw bij de records die al zijn mislukt. iPaaS.com probeert het ook zelf opnieuw.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Deze computer heeft geen sleutelhanger.</translation>
    </message>
    <message>
        <source>No keychain service is running in this session.</source>
        <translation>In deze sessie is geen sleutelhangerservice actief.</translation>
    </message>
    <message>
        <source>Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.</source>
        <translation>Start een sleutelhanger (bijvoorbeeld GNOME Keyring of KWallet), of bewaar het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>De sleutelhanger is vergrendeld.</translation>
    </message>
    <message>
        <source>It was not unlocked when you signed in to the computer.</source>
        <translation>De sleutelhanger is niet ontgrendeld toen u zich bij de computer aanmeldde.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Ontgrendel de sleutelhanger en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>De sleutelhanger heeft geweigerd.</translation>
    </message>
    <message>
        <source>You or the system&apos;s policy said no.</source>
        <translation>U of het systeembeleid heeft de toegang geweigerd.</translation>
    </message>
    <message>
        <source>Try again and allow access, or keep the secret for this session only.</source>
        <translation>Probeer het opnieuw en sta de toegang toe, of bewaar het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>De sleutelhanger antwoordt niet.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or hang.</source>
        <translation>Mogelijk wacht de sleutelhanger in een eigen venster op u, of is deze vastgelopen.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then try again.</source>
        <translation>Kijk of er een venster is dat om een wachtwoord vraagt, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection.</source>
        <translation>De sleutelhanger bevat geen geheim voor deze verbinding.</translation>
    </message>
    <message>
        <source>The connection was imported, or set up on another computer, or its secret was kept for one session only.</source>
        <translation>De verbinding is geïmporteerd of op een andere computer ingesteld, of het geheim is alleen voor één sessie bewaard.</translation>
    </message>
    <message>
        <source>Edit the connection and enter the secret; or on the command line use &quot;causeway-cli secret set&quot;.</source>
        <translation>Bewerk de verbinding en voer het geheim in, of gebruik op de opdrachtregel “causeway-cli secret set”.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it.</source>
        <translation>Het bestaat niet, of u mag het niet lezen.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation>Controleer de naam en de machtigingen van het bestand.</translation>
    </message>
    <message>
        <source>The file is not a valid connection file.</source>
        <translation>Het bestand is geen geldig verbindingsbestand.</translation>
    </message>
    <message>
        <source>The details name the place.</source>
        <translation>In de details staat op welke plaats de fout zit.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrigeer het bestand of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>De schijf is vol, of u mag daar niet schrijven.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Maak ruimte vrij of controleer de machtigingen van de map, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Het logboek van eerdere uitvoeringen was beschadigd.</translation>
    </message>
    <message>
        <source>The disk or a crash of the computer damaged the file.</source>
        <translation>De schijf of een crash van de computer heeft het bestand beschadigd.</translation>
    </message>
    <message>
        <source>It was set aside and a new one begun: the next run compares everything with iPaaS.com.</source>
        <translation>Het is apart gezet en er is een nieuw logboek begonnen: de volgende uitvoering vergelijkt alles met iPaaS.com.</translation>
    </message>
    <message>
        <source>Another program initializes this connection at the moment.</source>
        <translation>Een ander programma initialiseert deze verbinding op dit moment.</translation>
    </message>
    <message>
        <source>Causeway or causeway-cli is running with it.</source>
        <translation>Causeway of causeway-cli is ermee bezig.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it.</source>
        <translation>Wacht tot het klaar is of sluit het.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Deze verbinding bestaat niet.</translation>
    </message>
    <message>
        <source>It was removed or renamed, perhaps by another program, or its name has a typing error.</source>
        <translation>De verbinding is verwijderd of hernoemd, mogelijk door een ander programma, of de naam bevat een typefout.</translation>
    </message>
    <message>
        <source>Look in the list of connections for what there is.</source>
        <translation>Kijk in de lijst met verbindingen welke er zijn.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>Er is al een verbinding met deze naam.</translation>
    </message>
    <message>
        <source>Names must differ by more than case.</source>
        <translation>Namen moeten in meer verschillen dan alleen hoofdletters.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>De verbinding leidt ergens anders heen dan bij de laatste uitvoering.</translation>
    </message>
    <message>
        <source>Tenant, environment, company or subscription was changed since. What is known of the records, and of the hooks that iPaaS.com has not told of, is true of where it led before.</source>
        <translation>De tenant, de omgeving, het bedrijf of het abonnement is sindsdien gewijzigd. Wat bekend is van de records, en van de hooks waarover iPaaS.com nog niets heeft gemeld, geldt voor de vorige bestemming van de verbinding.</translation>
    </message>
    <message>
        <source>Change the connection back to look again at records or to retry them. An initialization begins anew where the connection leads now, and forgets what is known of those records.</source>
        <translation>Wijzig de verbinding weer terug om records opnieuw na te vragen of opnieuw te proberen. Een initialisatie begint opnieuw met de huidige bestemming van de verbinding en vergeet wat van die records bekend is.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com heeft een record met deze naam dat niet aan dit record gekoppeld is.</translation>
    </message>
    <message>
        <source>It was made by hand or by another integration, or Business Central has the name twice: iPaaS.com takes each name once, without regard to case.</source>
        <translation>Het is handmatig of door een andere integratie gemaakt, of Business Central heeft de naam tweemaal: iPaaS.com accepteert elke naam maar één keer, ongeacht hoofdletters.</translation>
    </message>
    <message>
        <source>Choose that records of the same name are linked (--conflicts link on the command line) or rename one, then run again.</source>
        <translation>Kies ervoor om records met dezelfde naam te koppelen (--conflicts link op de opdrachtregel) of hernoem er een, en start dan een nieuwe uitvoering.</translation>
    </message>
    <message>
        <source>The linked record was deleted on iPaaS.com.</source>
        <translation>Het gekoppelde record is op iPaaS.com verwijderd.</translation>
    </message>
    <message>
        <source>Someone removed it there.</source>
        <translation>Iemand heeft het daar verwijderd.</translation>
    </message>
    <message>
        <source>Choose that deleted records are created anew (--deleted create on the command line), then run again. Or delete the record in Business Central as well.</source>
        <translation>Kies ervoor om verwijderde records opnieuw te maken (--deleted create op de opdrachtregel) en start dan een nieuwe uitvoering. Of verwijder het record ook in Business Central.</translation>
    </message>
    <message>
        <source>It is not known whether iPaaS.com took the record.</source>
        <translation>Het is niet bekend of iPaaS.com het record heeft aangenomen.</translation>
    </message>
    <message>
        <source>The connection broke off while it was sent, and it could not be looked up since.</source>
        <translation>De verbinding is tijdens het verzenden verbroken, en het record kon sindsdien niet worden opgezocht.</translation>
    </message>
    <message>
        <source>Run again: the record is looked up before anything is sent.</source>
        <translation>Start een nieuwe uitvoering: het record wordt opgezocht voordat er iets wordt verzonden.</translation>
    </message>
    <message>
        <source>A record of Business Central cannot be sent.</source>
        <translation>Een record van Business Central kan niet worden verzonden.</translation>
    </message>
    <message>
        <source>It has no code, or one that iPaaS.com cannot take.</source>
        <translation>Het heeft geen code, of een code die iPaaS.com niet accepteert.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Voortijdig gestopt.</translation>
    </message>
    <message>
        <source>You or the program asked for a stop.</source>
        <translation>U of het programma heeft de bewerking gestopt.</translation>
    </message>
    <message>
        <source>Start again when you are ready; what was done is kept.</source>
        <translation>Start opnieuw wanneer u zover bent; wat al is gedaan, blijft behouden.</translation>
    </message>
    <message>
        <source>Something entered cannot be right.</source>
        <translation>Iets wat is ingevoerd, kan niet kloppen.</translation>
    </message>
    <message>
        <source>A value has the wrong form.</source>
        <translation>Een waarde heeft de verkeerde vorm.</translation>
    </message>
    <message>
        <source>Correct the value that is named.</source>
        <translation>Corrigeer de genoemde waarde.</translation>
    </message>
    <message>
        <source>The address is not secure.</source>
        <translation>Het adres is niet beveiligd.</translation>
    </message>
    <message>
        <source>It starts with http://, and secrets would be readable on the way.</source>
        <translation>Het begint met http://, waardoor geheimen onderweg leesbaar zouden zijn.</translation>
    </message>
    <message>
        <source>Use the address that starts with https://. Plain http:// is for this computer only.</source>
        <translation>Gebruik het adres dat met https:// begint. Gewoon http:// is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>The service sends on to another address.</source>
        <translation>De service stuurt door naar een ander adres.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in or a proxy answers in the service&apos;s place, or the address entered is an old or a wrong one.</source>
        <translation>Een proxy of een netwerk dat om aanmelding vraagt, antwoordt in plaats van de service, of het ingevoerde adres is verouderd of onjuist.</translation>
    </message>
    <message>
        <source>Open any web page in a browser: a network that wants a sign-in shows it there. Then check the address under Advanced. Causeway sends no token to a host that was not entered.</source>
        <translation>Open een willekeurige webpagina in een browser: een netwerk dat om aanmelding vraagt, laat dat daar zien. Controleer daarna het adres onder Geavanceerd. Causeway stuurt geen token naar een host die niet is ingevoerd.</translation>
    </message>
    <message>
        <source>The sign-in host was not found.</source>
        <translation>De aanmeldingsserver is niet gevonden.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet or no working DNS, or the sign-in address is misspelt.</source>
        <translation>Deze computer heeft geen internetverbinding of geen werkende DNS, of het aanmeldingsadres is verkeerd gespeld.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer. If that works, check the sign-in address under Advanced.</source>
        <translation>Open het adres in een browser op deze computer. Als dat werkt, controleert u het aanmeldingsadres onder Geavanceerd.</translation>
    </message>
    <message>
        <source>The host of Business Central was not found.</source>
        <translation>De host van Business Central is niet gevonden.</translation>
    </message>
    <message>
        <source>The API address is misspelt, or a DNS filter hides the host; the sign-in host was found.</source>
        <translation>Het API-adres is verkeerd gespeld, of een DNS-filter verbergt de host; de aanmeldingsserver is wel gevonden.</translation>
    </message>
    <message>
        <source>Check the API address under Advanced, then open it in a browser on this computer.</source>
        <translation>Controleer het API-adres onder Geavanceerd en open het dan in een browser op deze computer.</translation>
    </message>
    <message>
        <source>The host of iPaaS.com was not found.</source>
        <translation>De host van iPaaS.com is niet gevonden.</translation>
    </message>
    <message>
        <source>The address is misspelt, or this computer has no connection to the internet or no working DNS.</source>
        <translation>Het adres is verkeerd gespeld, of deze computer heeft geen internetverbinding of geen werkende DNS.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com, then open it in a browser on this computer.</source>
        <translation>Controleer het adres van iPaaS.com en open het dan in een browser op deze computer.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>De host is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the address under Advanced, then open it in a browser on this computer.</source>
        <translation>Controleer het adres onder Geavanceerd en open het dan in een browser op deze computer.</translation>
    </message>
    <message>
        <source>Nothing answers at the sign-in address.</source>
        <translation>Op het aanmeldingsadres antwoordt niets.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the sign-in address under Advanced is wrong.</source>
        <translation>Een firewall weigert de verbinding, of het aanmeldingsadres onder Geavanceerd is onjuist.</translation>
    </message>
    <message>
        <source>Check the sign-in address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Controleer het aanmeldingsadres. Als het klopt, vraagt u de netwerkbeheerder om uitgaand HTTPS-verkeer naar de host toe te staan. Bij een sandbox: start deze opnieuw.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of iPaaS.com.</source>
        <translation>Op het adres van iPaaS.com antwoordt niets.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the address is wrong.</source>
        <translation>Een firewall weigert de verbinding, of het adres is onjuist.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Controleer het adres van iPaaS.com. Als het klopt, vraagt u de netwerkbeheerder om uitgaand HTTPS-verkeer naar de host toe te staan. Bij een sandbox: start deze opnieuw.</translation>
    </message>
    <message>
        <source>Nothing answers at the API address of Business Central.</source>
        <translation>Op het API-adres van Business Central antwoordt niets.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the API address under Advanced is wrong.</source>
        <translation>Een firewall weigert de verbinding, of het API-adres onder Geavanceerd is onjuist.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Controleer het API-adres. Als het klopt, vraagt u de netwerkbeheerder om uitgaand HTTPS-verkeer naar de host toe te staan. Bij een sandbox: start deze opnieuw.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Op dit adres antwoordt niets.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the service at this address is not running.</source>
        <translation>Een firewall weigert de verbinding, of de service op dit adres is niet actief.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Vraag de netwerkbeheerder om uitgaand HTTPS-verkeer naar de host toe te staan. Bij een sandbox: start deze opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>De verbinding is verbroken.</translation>
    </message>
    <message>
        <source>The network or the service dropped it.</source>
        <translation>Het netwerk of de service heeft de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, check the network and proxy.</source>
        <translation>Probeer het opnieuw. Als het vaak gebeurt, controleert u het netwerk en de proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Er is niet op tijd een antwoord gekomen.</translation>
    </message>
    <message>
        <source>The network or the service is very slow, or a firewall drops the data silently.</source>
        <translation>Het netwerk of de service is erg traag, of een firewall blokkeert de gegevens zonder melding.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays, ask the network&apos;s administrator whether outgoing HTTPS to the host is allowed.</source>
        <translation>Probeer het over een minuut opnieuw. Als het probleem aanhoudt, vraagt u de netwerkbeheerder of uitgaand HTTPS-verkeer naar de host is toegestaan.</translation>
    </message>
    <message>
        <source>No trusted secure connection could be made.</source>
        <translation>Er kon geen vertrouwde beveiligde verbinding tot stand worden gebracht.</translation>
    </message>
    <message>
        <source>The address leads to a port that does not speak HTTPS, the host speaks only TLS 1.0 or 1.1, or a proxy or virus scanner stands in the way.</source>
        <translation>Het adres leidt naar een poort die geen HTTPS gebruikt, de host ondersteunt alleen TLS 1.0 of 1.1, of er zit een proxy of virusscanner tussen.</translation>
    </message>
    <message>
        <source>Check the address and its port under Advanced. If they are right, ask the network&apos;s administrator whether a proxy inspects traffic to the host.</source>
        <translation>Controleer het adres en de poort onder Geavanceerd. Als die kloppen, vraagt u de netwerkbeheerder of een proxy het verkeer naar de host inspecteert.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today; its date is %1.</source>
        <translation>Het certificaat van de host is vandaag niet geldig; de datum ervan is %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the host&apos;s certificate was not renewed in time.</source>
        <translation>De klok van deze computer loopt verkeerd, of het certificaat van de host is niet op tijd vernieuwd.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the owner of the host must renew the certificate.</source>
        <translation>Controleer de datum en tijd van deze computer. Als die kloppen, moet de eigenaar van de host het certificaat vernieuwen.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today.</source>
        <translation>Het certificaat van de host is vandaag niet geldig.</translation>
    </message>
    <message>
        <source>The certificate is for another host: %1.</source>
        <translation>Het certificaat is voor een andere host: %1.</translation>
    </message>
    <message>
        <source>The address is misspelt or an alias, or a network that wants a sign-in answers in the service&apos;s place.</source>
        <translation>Het adres is verkeerd gespeld of een alias, of een netwerk dat om aanmelding vraagt, antwoordt in plaats van de service.</translation>
    </message>
    <message>
        <source>Check the address under Advanced. Then open it in a browser on this computer: it shows who answers.</source>
        <translation>Controleer het adres onder Geavanceerd. Open het dan in een browser op deze computer: daar ziet u wie er antwoordt.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Het certificaat is voor een andere host.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust: %1.</source>
        <translation>Het certificaat van de host komt van een certificeringsinstantie die deze computer niet vertrouwt: %1.</translation>
    </message>
    <message>
        <source>The host uses a certificate of its own company, or something on the way has replaced it.</source>
        <translation>De host gebruikt een certificaat van het eigen bedrijf, of iets onderweg heeft het certificaat vervangen.</translation>
    </message>
    <message>
        <source>If the authority is your company&apos;s, ask its administrator to install its root certificate on this computer. Otherwise do not enter the secret on this network.</source>
        <translation>Als de certificeringsinstantie van uw bedrijf is, vraagt u de beheerder ervan om het basiscertificaat op deze computer te installeren. Voer het geheim anders niet in op dit netwerk.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust.</source>
        <translation>Het certificaat van de host komt van een certificeringsinstantie die deze computer niet vertrouwt.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection; its certificate is from %1.</source>
        <translation>Iets onderweg opent de beveiligde verbinding; het certificaat daarvan komt van %1.</translation>
    </message>
    <message>
        <source>A proxy or virus scanner inspects HTTPS, and this computer does not trust its certificate.</source>
        <translation>Een proxy of virusscanner inspecteert HTTPS-verkeer, en deze computer vertrouwt het certificaat daarvan niet.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to install the inspecting proxy&apos;s root certificate on this computer, or to leave this host out of the inspection.</source>
        <translation>Vraag de netwerkbeheerder om het basiscertificaat van de inspecterende proxy op deze computer te installeren, of om deze host van de inspectie uit te sluiten.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection.</source>
        <translation>Iets onderweg opent de beveiligde verbinding.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>De proxy heeft de verbinding niet doorgelaten.</translation>
    </message>
    <message>
        <source>It wants a sign-in, refuses the host, or is not reachable.</source>
        <translation>De proxy vraagt om aanmelding, weigert de host of is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask the network&apos;s administrator to allow the host.</source>
        <translation>Controleer de proxy-instellingen van het systeem, of vraag de netwerkbeheerder om de host toe te staan.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>De proxy vraagt om aanmelding.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings name a proxy without the user name and password that it asks for.</source>
        <translation>De proxy-instellingen van het systeem noemen een proxy zonder de gebruikersnaam en het wachtwoord waar deze om vraagt.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let this computer or this host through without a sign-in, or enter the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Vraag de netwerkbeheerder om deze computer of deze host zonder aanmelding door te laten, of voer de gebruikersnaam en het wachtwoord van de proxy in de proxy-instellingen van het systeem in.</translation>
    </message>
    <message>
        <source>A web page came instead of data: &quot;%1&quot;.</source>
        <translation>In plaats van gegevens is een webpagina ontvangen: “%1”.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in (hotel, guest network) or a filter answers in the service&apos;s place, or the address leads to a web site.</source>
        <translation>Een filter of een netwerk dat om aanmelding vraagt (hotel, gastnetwerk), antwoordt in plaats van de service, of het adres leidt naar een website.</translation>
    </message>
    <message>
        <source>Open any web page in a browser on this computer and sign in to the network, then run again. If there is nothing to sign in to, check the address under Advanced.</source>
        <translation>Open een willekeurige webpagina in een browser op deze computer, meld u bij het netwerk aan en probeer het dan opnieuw. Als er niets is om u bij aan te melden, controleert u het adres onder Geavanceerd.</translation>
    </message>
    <message>
        <source>A web page came instead of data.</source>
        <translation>In plaats van gegevens is een webpagina ontvangen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>De klok van deze computer loopt verkeerd.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s clock by more than five minutes: tokens and certificates may be refused.</source>
        <translation>De klok verschilt meer dan vijf minuten van die van de service: tokens en certificaten worden mogelijk geweigerd.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer right; best let it set them by itself.</source>
        <translation>Stel de datum, tijd en tijdzone van deze computer goed in, bij voorkeur automatisch.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>Het antwoord was veel te groot.</translation>
    </message>
    <message>
        <source>Another program answers at this address.</source>
        <translation>Op dit adres antwoordt een ander programma.</translation>
    </message>
    <message>
        <source>Check the address under Advanced.</source>
        <translation>Controleer het adres onder Geavanceerd.</translation>
    </message>
    <message>
        <source>The answer was not what this service sends.</source>
        <translation>Het antwoord was niet wat deze service verzendt.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or another program answers in the service&apos;s place.</source>
        <translation>Een aanmeldingspagina van het netwerk, een proxy of een ander programma antwoordt in plaats van de service.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer: a network that wants a sign-in shows it there. Then try again.</source>
        <translation>Open het adres in een browser op deze computer: een netwerk dat om aanmelding vraagt, laat dat daar zien. Probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in.</source>
        <translation>De service accepteert de aanmelding niet.</translation>
    </message>
    <message>
        <source>The token or key is not valid there.</source>
        <translation>Het token of de sleutel is daar niet geldig.</translation>
    </message>
    <message>
        <source>Check the credentials and try again.</source>
        <translation>Controleer de referenties en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>De service staat dit niet toe.</translation>
    </message>
    <message>
        <source>The app or key lacks a right.</source>
        <translation>De app of sleutel mist een recht.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s administrator to give the right that the details name.</source>
        <translation>Vraag de beheerder van de service om het recht te verlenen dat in de details staat.</translation>
    </message>
    <message>
        <source>What answers at the sign-in address is not Microsoft Entra.</source>
        <translation>Wat op het aanmeldingsadres antwoordt, is niet Microsoft Entra.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service, or has a path behind the host.</source>
        <translation>Het aanmeldingsadres leidt naar een andere service, of heeft een pad achter de host.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com, without a path.</source>
        <translation>Stel het aanmeldingsadres onder Geavanceerd in op https://login.microsoftonline.com, zonder pad.</translation>
    </message>
    <message>
        <source>What answers at the address of iPaaS.com is another service.</source>
        <translation>Wat op het adres van iPaaS.com antwoordt, is een andere service.</translation>
    </message>
    <message>
        <source>The address is wrong, or has a path behind the host.</source>
        <translation>Het adres is onjuist of heeft een pad achter de host.</translation>
    </message>
    <message>
        <source>Set the address of iPaaS.com to https://api.ipaas.com, without a path.</source>
        <translation>Stel het adres van iPaaS.com in op https://api.ipaas.com, zonder pad.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Er is niets op dit adres.</translation>
    </message>
    <message>
        <source>A name in the address is misspelt, or the service&apos;s address is wrong.</source>
        <translation>Een naam in het adres is verkeerd gespeld, of het adres van de service is onjuist.</translation>
    </message>
    <message>
        <source>Check the names and the address.</source>
        <translation>Controleer de namen en het adres.</translation>
    </message>
    <message>
        <source>The record was changed by someone else at the same moment.</source>
        <translation>Het record is op hetzelfde moment door iemand anders gewijzigd.</translation>
    </message>
    <message>
        <source>Another program or person works on it.</source>
        <translation>Een ander programma of een andere persoon werkt eraan.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Microsoft Entra asks to slow down.</source>
        <translation>Microsoft Entra vraagt om een lager tempo.</translation>
    </message>
    <message>
        <source>This app has asked for tokens too often; other programs that use it count as well.</source>
        <translation>Deze app heeft te vaak tokens aangevraagd; andere programma’s die de app gebruiken, tellen ook mee.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. Nothing needs to be changed here.</source>
        <translation>Wacht een minuut en probeer het dan opnieuw. Hier hoeft niets te worden gewijzigd.</translation>
    </message>
    <message>
        <source>iPaaS.com asks to slow down.</source>
        <translation>iPaaS.com vraagt om een lager tempo.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time, or the plan&apos;s monthly volume is used up.</source>
        <translation>Er zijn in korte tijd te veel aanroepen gedaan, of het maandelijkse volume van het plan is verbruikt.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. If it stays, look at the company&apos;s plan in the iPaaS.com portal.</source>
        <translation>Wacht een minuut en probeer het dan opnieuw. Als het probleem aanhoudt, bekijkt u het plan van het bedrijf in de iPaaS.com-portal.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>De service vraagt om een lager tempo.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time. All programs that use this app share one limit.</source>
        <translation>Er zijn in korte tijd te veel aanroepen gedaan. Alle programma’s die deze app gebruiken, delen één limiet.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. For bulk runs lower the limits.</source>
        <translation>Wacht een minuut en probeer het opnieuw. Verlaag de limieten voor grote uitvoeringen.</translation>
    </message>
    <message>
        <source>The environment is not accessible at the moment.</source>
        <translation>De omgeving is op dit moment niet toegankelijk.</translation>
    </message>
    <message>
        <source>It is being updated, moved or restored, or it is suspended.</source>
        <translation>De omgeving wordt bijgewerkt, verplaatst of hersteld, of is opgeschort.</translation>
    </message>
    <message>
        <source>Look at the environment&apos;s state in the Business Central admin center, and run again when it is Active.</source>
        <translation>Bekijk de status van de omgeving in het Business Central-beheercentrum en probeer het opnieuw zodra die Actief is.</translation>
    </message>
    <message>
        <source>Business Central has a fault of its own.</source>
        <translation>Business Central heeft zelf een storing.</translation>
    </message>
    <message>
        <source>Its database or server cannot be reached at the moment.</source>
        <translation>De database of server ervan is op dit moment niet bereikbaar.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, report the correlation ID to the support of Business Central.</source>
        <translation>Probeer het over een paar minuten opnieuw. Als het probleem aanhoudt, geeft u de correlatie-id door aan de support van Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a fault of its own.</source>
        <translation>iPaaS.com heeft zelf een storing.</translation>
    </message>
    <message>
        <source>The service failed inside; nothing entered here is wrong.</source>
        <translation>De fout zit in de service zelf en niet in wat hier is ingevoerd.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, hand Copy for support to the support of iPaaS.com.</source>
        <translation>Probeer het over een paar minuten opnieuw. Als het probleem aanhoudt, klikt u op Kopiëren voor support en geeft u het resultaat door aan de support van iPaaS.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra is not available for a moment.</source>
        <translation>Microsoft Entra is even niet beschikbaar.</translation>
    </message>
    <message>
        <source>It is overloaded or has a fault of its own.</source>
        <translation>De service is overbelast of heeft zelf een storing.</translation>
    </message>
    <message>
        <source>Run again in a minute. Nothing needs to be changed here.</source>
        <translation>Probeer het over een minuut opnieuw. Hier hoeft niets te worden gewijzigd.</translation>
    </message>
    <message>
        <source>The service gave up on the request.</source>
        <translation>De service heeft de aanvraag afgebroken.</translation>
    </message>
    <message>
        <source>It took longer than the service allows.</source>
        <translation>De aanvraag duurde langer dan de service toestaat.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, when the service is less busy.</source>
        <translation>Probeer het over een paar minuten opnieuw, als de service minder druk is.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>De service is op dit moment niet beschikbaar.</translation>
    </message>
    <message>
        <source>It is being updated, overloaded or has a fault of its own.</source>
        <translation>De service wordt bijgewerkt, is overbelast of heeft zelf een storing.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Nothing needs to be changed here.</source>
        <translation>Probeer het over een paar minuten opnieuw. Hier hoeft niets te worden gewijzigd.</translation>
    </message>
    <message>
        <source>Business Central found no data for the filter.</source>
        <translation>Business Central heeft voor het filter geen gegevens gevonden.</translation>
    </message>
    <message>
        <source>A record that an entity refers to is missing, or an extension filters it away.</source>
        <translation>Een record waarnaar een entiteit verwijst, ontbreekt, of een extensie filtert het weg.</translation>
    </message>
    <message>
        <source>Open the list in Business Central and check that its records can be opened, then run again.</source>
        <translation>Open de lijst in Business Central, controleer of de records ervan kunnen worden geopend en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Business Central misses a record that it refers to.</source>
        <translation>Business Central mist een record waarnaar wordt verwezen.</translation>
    </message>
    <message>
        <source>Data of the company is incomplete, or an extension relies on a record that does not exist.</source>
        <translation>Gegevens van het bedrijf zijn onvolledig, of een extensie rekent op een record dat niet bestaat.</translation>
    </message>
    <message>
        <source>Open the list in Business Central: the record that the details name must exist. Then run again.</source>
        <translation>Open de lijst in Business Central: het record dat in de details staat, moet bestaan. Probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>A record of Business Central refers to one that does not exist.</source>
        <translation>Een record van Business Central verwijst naar een record dat niet bestaat.</translation>
    </message>
    <message>
        <source>Data of the company is not consistent.</source>
        <translation>Gegevens van het bedrijf zijn niet consistent.</translation>
    </message>
    <message>
        <source>Correct the record that the details name in Business Central, then run again.</source>
        <translation>Corrigeer in Business Central het record dat in de details staat en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Business Central has two records of the same key.</source>
        <translation>Business Central heeft twee records met dezelfde sleutel.</translation>
    </message>
    <message>
        <source>An application of Business Central refused the request.</source>
        <translation>Een toepassing van Business Central heeft de aanvraag geweigerd.</translation>
    </message>
    <message>
        <source>An extension or a rule of the company says no; the details hold its text.</source>
        <translation>Een extensie of een regel van het bedrijf staat dit niet toe; de tekst ervan staat in de details.</translation>
    </message>
    <message>
        <source>Follow what the details say. If they name an extension, ask its publisher.</source>
        <translation>Volg wat in de details staat. Als daar een extensie wordt genoemd, neemt u contact op met de uitgever ervan.</translation>
    </message>
    <message>
        <source>Business Central does not allow this call.</source>
        <translation>Business Central staat deze aanroep niet toe.</translation>
    </message>
    <message>
        <source>The API is switched off for the environment, or the address leads to something else.</source>
        <translation>De API is voor de omgeving uitgeschakeld, of het adres leidt naar iets anders.</translation>
    </message>
    <message>
        <source>Check the API address and the source. On the page Web Services the line must be a page, not a codeunit.</source>
        <translation>Controleer het API-adres en de bron. Op de pagina Webservices moet de regel een pagina zijn, geen codeunit.</translation>
    </message>
    <message>
        <source>Business Central does not know this call.</source>
        <translation>Business Central kent deze aanroep niet.</translation>
    </message>
    <message>
        <source>The address leads to something else than the API.</source>
        <translation>Het adres leidt naar iets anders dan de API.</translation>
    </message>
    <message>
        <source>Check the API address and the source.</source>
        <translation>Controleer het API-adres en de bron.</translation>
    </message>
    <message>
        <source>Business Central could not make sense of the request.</source>
        <translation>Business Central begreep de aanvraag niet.</translation>
    </message>
    <message>
        <source>A name in the address is one that it does not understand, or the API address is wrong.</source>
        <translation>Het adres bevat een naam die Business Central niet begrijpt, of het API-adres is onjuist.</translation>
    </message>
    <message>
        <source>Check environment, company and source for blanks and special characters, and the API address under Advanced.</source>
        <translation>Controleer de omgeving, het bedrijf en de bron op spaties en speciale tekens, en controleer het API-adres onder Geavanceerd.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>De service heeft de aanvraag afgewezen.</translation>
    </message>
    <message>
        <source>Follow what the details say; with Copy for support you can hand it on.</source>
        <translation>Volg wat in de details staat; met Kopiëren voor support kunt u de gegevens doorgeven.</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Dit is te lang: maximaal %n teken.</numerusform>
            <numerusform>Dit is te lang: maximaal %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app signs in to one tenant: enter its Directory (tenant) ID or its domain.</source>
        <translation>De app meldt zich aan bij één tenant: voer de Map-id (tenant) of het domein ervan in.</translation>
    </message>
    <message>
        <source>Either the ID or the domain: remove &quot;.onmicrosoft.com&quot; behind the ID.</source>
        <translation>Ofwel de id, ofwel het domein: verwijder “.onmicrosoft.com” achter de id.</translation>
    </message>
    <message>
        <source>This is a mail address. Enter the part behind the @, or the Directory (tenant) ID.</source>
        <translation>Dit is een e-mailadres. Voer het gedeelte na de @ in, of de Map-id (tenant).</translation>
    </message>
    <message>
        <source>This is neither an ID such as 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d nor a domain such as contoso.onmicrosoft.com.</source>
        <translation>Dit is geen id zoals 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d en ook geen domein zoals contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (client) ID has the form a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. It stands on the Overview page of the app registration.</source>
        <translation>De Toepassings-id (client) heeft de vorm a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. U vindt deze op de pagina Overzicht van de app-registratie.</translation>
    </message>
    <message>
        <source>This looks like the secret&apos;s ID. Copy the text in the column Value; if it is no longer shown, make a new secret.</source>
        <translation>Dit lijkt op de id van het geheim. Kopieer de tekst in de kolom Waarde; als die niet meer wordt weergegeven, maakt u een nieuw geheim.</translation>
    </message>
    <message>
        <source>A secret has no blanks or line breaks in it. Copy the column Value once more.</source>
        <translation>Een geheim bevat geen spaties of regeleinden. Kopieer de kolom Waarde opnieuw.</translation>
    </message>
    <message>
        <source>This secret is shortened. The full text is shown only once, when the secret is made.</source>
        <translation>Dit geheim is ingekort. De volledige tekst wordt maar één keer weergegeven, bij het maken van het geheim.</translation>
    </message>
    <message>
        <source>This is shorter than secrets of Microsoft Entra are.</source>
        <translation>Dit is korter dan geheimen van Microsoft Entra zijn.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.businesscentral.dynamics.com.</source>
        <translation>Dit is geen adres zoals https://api.businesscentral.dynamics.com.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password.</source>
        <translation>Een adres mag geen gebruikersnaam of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>Only the address of the service, without anything behind ? or #.</source>
        <translation>Alleen het adres van de service, zonder iets achter ? of #.</translation>
    </message>
    <message>
        <source>The address must start with https://. Plain http:// is for this computer only.</source>
        <translation>Het adres moet met https:// beginnen. Gewoon http:// is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>One scope only, without blanks.</source>
        <translation>Slechts één scope, zonder spaties.</translation>
    </message>
    <message>
        <source>The scope must not be percent-encoded: write :// and / as they are.</source>
        <translation>De scope mag niet procentgecodeerd zijn: schrijf :// en / gewoon zo.</translation>
    </message>
    <message>
        <source>The scope must end with /.default, as in https://api.businesscentral.dynamics.com/.default.</source>
        <translation>De scope moet eindigen op /.default, zoals in https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>Only the environment&apos;s name, not an address: for example Production.</source>
        <translation>Alleen de naam van de omgeving, geen adres: bijvoorbeeld Production.</translation>
    </message>
    <message>
        <source>The name of an environment has fewer than 30 characters.</source>
        <translation>De naam van een omgeving heeft minder dan 30 tekens.</translation>
    </message>
    <message>
        <source>The name of an environment starts with a letter and has only letters A to Z, digits, _ and -.</source>
        <translation>De naam van een omgeving begint met een letter en bevat alleen letters van A tot Z, cijfers, _ en -.</translation>
    </message>
    <message>
        <source>The name of a web service or entity set starts with a letter and has only letters, digits and _.</source>
        <translation>De naam van een webservice of entiteitset begint met een letter en bevat alleen letters, cijfers en _.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, and only letters of the plain alphabet, digits and signs.</source>
        <translation>Een client-id bevat geen spaties, en alleen letters zonder accenten, cijfers en leestekens.</translation>
    </message>
    <message>
        <source>The way is &quot;direct&quot; or &quot;through-ipaas&quot;.</source>
        <translation>De wijze is “direct” of “through-ipaas”.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Een geheel getal van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>A date such as 2027-05-01.</source>
        <translation>Een datum zoals 2027-05-01.</translation>
    </message>
    <message>
        <source>This is not a mail address such as name@example.com.</source>
        <translation>Dit is geen e-mailadres zoals naam@example.com.</translation>
    </message>
    <message>
        <source>The grant type is client_credentials in all configurations.</source>
        <translation>Het toekenningstype is in alle configuraties client_credentials.</translation>
    </message>
    <message>
        <source>The name of a company has at most 30 characters. Business Central may show a longer display name: pick the company from the list.</source>
        <translation>De naam van een bedrijf heeft maximaal 30 tekens. Business Central kan een langere weergavenaam tonen: kies het bedrijf in de lijst.</translation>
    </message>
    <message>
        <source>The ID of a company has the form 824820a2-508c-ed11-aada-000d3a298ab3.</source>
        <translation>De id van een bedrijf heeft de vorm 824820a2-508c-ed11-aada-000d3a298ab3.</translation>
    </message>
    <message>
        <source>The address of a custom API page is its publisher, group, version and name, such as contoso/integration/v1.0/customerPriceGroups.</source>
        <translation>Het adres van een aangepaste API-pagina bestaat uit uitgever, groep, versie en naam, zoals contoso/integration/v1.0/customerPriceGroups.</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nieuwe verbinding</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>&amp;Alles testen</translation>
    </message>
    <message>
        <source>&amp;Initialize…</source>
        <translation>&amp;Initialiseren…</translation>
    </message>
    <message>
        <source>Earlier r&amp;uns…</source>
        <translation>Eerdere &amp;uitvoeringen…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Rotate secret</source>
        <translation>Geheim ve&amp;rvangen</translation>
    </message>
    <message>
        <source>Dupli&amp;cate for another environment or company…</source>
        <translation>&amp;Dupliceren voor andere omgeving of ander bedrijf…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporteren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Sho&amp;w only those that need attention</source>
        <translation>Alleen tonen wat aandacht vraa&amp;gt</translation>
    </message>
</context>
<context>
    <name>HookWriter</name>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of the record for %n minute(s). Look again.</source>
        <translation>
            <numerusform>iPaaS.com heeft al %n minuut niet gemeld wat er met het record is gebeurd. Vraag het opnieuw na.</numerusform>
            <numerusform>iPaaS.com heeft al %n minuten niet gemeld wat er met het record is gebeurd. Vraag het opnieuw na.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record. Look again.</source>
        <translation>iPaaS.com heeft niet gemeld wat er met het record is gebeurd. Vraag het opnieuw na.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has taken %n record(s), and its listener has told of none.</source>
        <translation>
            <numerusform>iPaaS.com heeft %n record aangenomen, maar de listener heeft er geen gemeld.</numerusform>
            <numerusform>iPaaS.com heeft %n records aangenomen, maar de listener heeft er geen gemeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 is not an https address. Plain http would show secrets on the way.</source>
        <translation>%1 is geen https-adres. Via gewoon http zouden geheimen onderweg zichtbaar zijn.</translation>
    </message>
    <message>
        <source>The service named %1, which is not %2. The access token is not sent there.</source>
        <translation>De service noemde %1, en dat is niet %2. Het toegangstoken wordt daar niet naartoe gestuurd.</translation>
    </message>
</context>
<context>
    <name>InitializeCommand</name>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is handed over anew.</source>
        <translation>De verbinding leidt ergens anders heen dan bij de laatste uitvoering: elk record wordt opnieuw aangeboden.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is compared anew.</source>
        <translation>De verbinding leidt ergens anders heen dan bij de laatste uitvoering: elk record wordt opnieuw vergeleken.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run hands over every record anew.</source>
        <translation>De verbinding leidt ergens anders heen dan bij de laatste uitvoering: de volgende uitvoering biedt elk record opnieuw aan.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run compares every record anew.</source>
        <translation>De verbinding leidt ergens anders heen dan bij de laatste uitvoering: de volgende uitvoering vergelijkt elk record opnieuw.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written: conflicts show in the run.</source>
        <translation>De eigen toewijzingen van iPaaS.com bepalen wat er wordt geschreven: conflicten blijken tijdens de uitvoering.</translation>
    </message>
    <message>
        <source>iPaaS.com was not asked what it has of %1, as the journal keeps that. A linked record that was deleted there meanwhile shows as unchanged or changed here: add --compare-everything to see it.</source>
        <translation>Aan iPaaS.com is niet gevraagd wat het heeft aan %1, omdat dat in het logboek wordt bijgehouden. Een gekoppeld record dat daar intussen is verwijderd, verschijnt hier als ongewijzigd of gewijzigd: voeg --compare-everything toe om dat te zien.</translation>
    </message>
    <message>
        <source>No record had failed: nothing was sent again.</source>
        <translation>Er was geen record mislukt: er is niets opnieuw verzonden.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --look-again to go on with it.</source>
        <translation>Een eerdere uitvoering is niet voltooid. Voer initialize uit zonder --look-again om ermee door te gaan.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --retry-failed to go on with it.</source>
        <translation>Een eerdere uitvoering is niet voltooid. Voer initialize uit zonder --retry-failed om ermee door te gaan.</translation>
    </message>
</context>
<context>
    <name>IpaasClient</name>
    <message>
        <source>iPaaS.com answered, but its answer is not a list.</source>
        <translation>iPaaS.com heeft geantwoord, maar het antwoord is geen lijst.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not the subscription.</source>
        <translation>iPaaS.com heeft geantwoord, maar het antwoord is niet het abonnement.</translation>
    </message>
    <message>
        <source>iPaaS.com accepted the record, but its answer holds no id.</source>
        <translation>iPaaS.com heeft het record geaccepteerd, maar het antwoord bevat geen id.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not a record.</source>
        <translation>iPaaS.com heeft geantwoord, maar het antwoord is geen record.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not an id.</source>
        <translation>iPaaS.com heeft geantwoord, maar het antwoord is geen id.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a person&apos;s name, %2: the person&apos;s e-mail address.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is neither an API key nor a sign-in.</source>
        <translation>Er is geen API-sleutel en ook geen aanmelding.</translation>
    </message>
</context>
<context>
    <name>IpaasEndpoints</name>
    <message>
        <source>%1 must be the name of a header</source>
        <translation>%1 moet de naam van een header zijn</translation>
    </message>
    <message>
        <source>%1 needs the texts &quot;created&quot; and &quot;updated&quot;</source>
        <translation>%1 heeft de teksten “created” en “updated” nodig</translation>
    </message>
    <message>
        <source>each of &quot;hosts&quot; needs a name, and secure addresses as &quot;apiUrl&quot; and &quot;portalUrl&quot;</source>
        <translation>elk item van “hosts” heeft een naam nodig, en beveiligde adressen als “apiUrl” en “portalUrl”</translation>
    </message>
    <message>
        <source>&quot;hosts&quot; is empty</source>
        <translation>“hosts” is leeg</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2</source>
        <translation>%1 moet een geheel getal van 1 tot en met %2 zijn</translation>
    </message>
    <message>
        <source>%1.%2 needs a method and a relative path</source>
        <translation>%1.%2 heeft een methode en een relatief pad nodig</translation>
    </message>
    <message>
        <source>%1.%2 must be a text</source>
        <translation>%1.%2 moet een tekst zijn</translation>
    </message>
    <message>
        <source>%1.%2 must be a list of texts</source>
        <translation>%1.%2 moet een lijst met teksten zijn</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 moet een object zijn</translation>
    </message>
    <message>
        <source>%1 is not used, but the built-in list of iPaaS.com&apos;s endpoints: %2.</source>
        <translation>%1 wordt niet gebruikt, maar de ingebouwde lijst met eindpunten van iPaaS.com: %2.</translation>
    </message>
    <message>
        <source>it is larger than any such list</source>
        <translation>het is groter dan zo’n lijst kan zijn</translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation>het is niet één JSON-object</translation>
    </message>
    <message>
        <source>%1 is not an entry of the list, or not of this kind</source>
        <translation>%1 is geen vermelding van de lijst, of niet van deze soort</translation>
    </message>
</context>
<context>
    <name>IpaasHooks</name>
    <message>
        <source>The webhook API key that was entered is not the one that the subscription shows.</source>
        <translation>De ingevoerde webhook-API-sleutel is niet de sleutel die het abonnement toont.</translation>
    </message>
    <message>
        <source>The subscription shows no webhook API key, and none was entered.</source>
        <translation>Het abonnement toont geen webhook-API-sleutel en er is er geen ingevoerd.</translation>
    </message>
    <message>
        <source>There is no webhook API key to send a hook with.</source>
        <translation>Er is geen webhook-API-sleutel om een hook mee te verzenden.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s listener answered, but not with a status.</source>
        <translation>De listener van iPaaS.com heeft geantwoord, maar niet met een status.</translation>
    </message>
</context>
<context>
    <name>IpaasSession</name>
    <message>
        <source>iPaaS.com answered the sign-in, but its answer holds no access token.</source>
        <translation>iPaaS.com heeft op de aanmelding geantwoord, maar het antwoord bevat geen toegangstoken.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain to keep secrets in. Start or install one (on Linux a Secret Service such as GNOME Keyring, or KWallet), or keep the secret for this session only.</source>
        <translation>Deze computer heeft geen sleutelhanger om geheimen in te bewaren. Start of installeer er een (op Linux een Secret Service zoals GNOME Keyring, of KWallet), of bewaar het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up: it has no default keyring. Create one in the system&apos;s password program and try again, or keep the secret for this session only.</source>
        <translation>De sleutelhanger van deze computer is niet ingesteld: er is geen standaardsleutelbos. Maak er een in het wachtwoordprogramma van het systeem en probeer het opnieuw, of bewaar het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, in the window that asks for its password or in the system&apos;s password program, and try again, or keep the secret for this session only.</source>
        <translation>De sleutelhanger is vergrendeld. Ontgrendel deze in het venster dat om het wachtwoord vraagt of in het wachtwoordprogramma van het systeem, en probeer het opnieuw, of bewaar het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Causeway to use it and try again, or keep the secret for this session only.</source>
        <translation>De sleutelhanger heeft geweigerd. Sta Causeway toe deze te gebruiken en probeer het opnieuw, of bewaar het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>%1 The keychain says: %2</source>
        <extracomment>%1 is a whole sentence, %2 the text of the system, often in English.</extracomment>
        <translation>%1 Melding van de sleutelhanger: %2</translation>
    </message>
    <message>
        <source>The keychain took the secret but gives back another. Try again, or keep the secret for this session only.</source>
        <translation>De sleutelhanger heeft het geheim aangenomen, maar geeft een ander terug. Probeer het opnieuw, of bewaar het geheim alleen voor deze sessie.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered within %n second(s). See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</source>
        <translation>
            <numerusform>De sleutelhanger heeft niet binnen %n seconde geantwoord. Kijk of een venster ervan op u wacht en probeer het opnieuw, of bewaar het geheim alleen voor deze sessie.</numerusform>
            <numerusform>De sleutelhanger heeft niet binnen %n seconden geantwoord. Kijk of een venster ervan op u wacht en probeer het opnieuw, of bewaar het geheim alleen voor deze sessie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it again.</source>
        <translation>De sleutelhanger bevat dit geheim niet. Voer het opnieuw in.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Het geheim is leeg. Voer het eerst in.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows Referentiebeheer</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>de macOS-sleutelhanger</translation>
    </message>
    <message>
        <source>the system&apos;s keychain (Secret Service or KWallet)</source>
        <translation>de sleutelhanger van het systeem (Secret Service of KWallet)</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Open the Business Central admin center</source>
        <translation>Business Central-beheercentrum openen</translation>
    </message>
    <message>
        <source>Open Microsoft Entra Applications</source>
        <translation>Microsoft Entra-toepassingen openen</translation>
    </message>
    <message>
        <source>Open Web Services</source>
        <translation>Webservices openen</translation>
    </message>
    <message>
        <source>Open Business Central</source>
        <translation>Business Central openen</translation>
    </message>
    <message>
        <source>Open the app registrations</source>
        <translation>App-registraties openen</translation>
    </message>
    <message>
        <source>Open the tenant&apos;s overview</source>
        <translation>Overzicht van tenant openen</translation>
    </message>
    <message>
        <source>Open the sign-in logs</source>
        <translation>Aanmeldingslogboeken openen</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center</source>
        <translation>Microsoft Entra-beheercentrum openen</translation>
    </message>
    <message>
        <source>Open the iPaaS.com portal</source>
        <translation>iPaaS.com-portal openen</translation>
    </message>
    <message>
        <source>Read about it at Microsoft Learn</source>
        <translation>Meer lezen op Microsoft Learn</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The record has no code.</source>
        <translation>Het record heeft geen code.</translation>
    </message>
    <message numerus="yes">
        <source>The code has more than %n character(s).</source>
        <translation>
            <numerusform>De code heeft meer dan %n teken.</numerusform>
            <numerusform>De code heeft meer dan %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has a control character in it.</source>
        <translation>De code bevat een besturingsteken.</translation>
    </message>
</context>
<context>
    <name>MappingDraft</name>
    <message>
        <source>Business Central&apos;s page has no field %1. Pick one from the list.</source>
        <translation>De pagina van Business Central heeft geen veld %1. Kies er een in de lijst.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have this custom field. Define it in the iPaaS.com portal, then look again.</source>
        <translation>iPaaS.com heeft dit aangepaste veld niet. Definieer het in de iPaaS.com-portal en zoek dan opnieuw.</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has this custom field could not be confirmed.</source>
        <translation>Of iPaaS.com dit aangepaste veld heeft, kon niet worden bevestigd.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>A row needs a field or custom field of iPaaS.com.</source>
        <translation>Een rij heeft een veld of aangepast veld van iPaaS.com nodig.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a field has at most %n character(s).</source>
        <translation>
            <numerusform>De naam van een veld heeft maximaal %n teken.</numerusform>
            <numerusform>De naam van een veld heeft maximaal %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a field has no line breaks, and no blanks around it.</source>
        <translation>De naam van een veld heeft geen regeleinden en geen spaties aan het begin of einde.</translation>
    </message>
    <message>
        <source>The field %1 is filled in by Causeway or iPaaS.com.</source>
        <translation>Het veld %1 wordt door Causeway of iPaaS.com ingevuld.</translation>
    </message>
    <message>
        <source>The name comes from a field of Business Central: iPaaS.com takes each name once.</source>
        <translation>De naam komt uit een veld van Business Central: iPaaS.com accepteert elke naam maar één keer.</translation>
    </message>
    <message>
        <source>A row needs a field of Business Central or a text.</source>
        <translation>Een rij heeft een veld van Business Central of een tekst nodig.</translation>
    </message>
    <message>
        <source>A row has either fields of Business Central or a text.</source>
        <translation>Een rij heeft ofwel velden van Business Central, ofwel een tekst.</translation>
    </message>
    <message numerus="yes">
        <source>A row has at most %n field(s) of Business Central.</source>
        <translation>
            <numerusform>Een rij heeft maximaal %n veld van Business Central.</numerusform>
            <numerusform>Een rij heeft maximaal %n velden van Business Central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has at most %n character(s).</source>
        <translation>
            <numerusform>Een tekst heeft maximaal %n teken.</numerusform>
            <numerusform>Een tekst heeft maximaal %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has no line breaks or other control characters.</source>
        <translation>Een tekst bevat geen regeleinden of andere besturingstekens.</translation>
    </message>
    <message>
        <source>A field of Business Central starts with a letter and has only letters, digits and _.</source>
        <translation>Een veld van Business Central begint met een letter en bevat alleen letters, cijfers en _.</translation>
    </message>
    <message numerus="yes">
        <source>A mapping has at most %n row(s).</source>
        <translation>
            <numerusform>Een toewijzing heeft maximaal %n rij.</numerusform>
            <numerusform>Een toewijzing heeft maximaal %n rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a row already.</source>
        <translation>%1 heeft al een rij.</translation>
    </message>
    <message>
        <source>A mapping needs a row for the name.</source>
        <translation>Een toewijzing heeft een rij voor de naam nodig.</translation>
    </message>
</context>
<context>
    <name>MissingSecrets</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two environment variables</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 has neither a client secret nor an iPaaS.com API key.</source>
        <translation>%1 heeft geen clientgeheim en geen iPaaS.com-API-sleutel.</translation>
    </message>
    <message>
        <source>%1 has no client secret.</source>
        <translation>%1 heeft geen clientgeheim.</translation>
    </message>
    <message>
        <source>%1 has no iPaaS.com API key.</source>
        <translation>%1 heeft geen iPaaS.com-API-sleutel.</translation>
    </message>
    <message>
        <source>Set %1, or store what is missing: %2</source>
        <extracomment>%1: environment variables, %2: commands</extracomment>
        <translation>Stel %1 in, of sla op wat ontbreekt: %2</translation>
    </message>
    <message>
        <source>Set %1: this computer has no keychain.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Stel %1 in: deze computer heeft geen sleutelhanger.</translation>
    </message>
    <message>
        <source>To store what is missing in the keychain:</source>
        <translation>Zo slaat u in de sleutelhanger op wat ontbreekt:</translation>
    </message>
    <message>
        <source>Without a keychain, set %1 for each call.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Stel zonder sleutelhanger bij elke aanroep %1 in.</translation>
    </message>
</context>
<context>
    <name>NamedConnection</name>
    <message>
        <source>None is stored yet: &quot;causeway-cli connection import FILE&quot; adds one.</source>
        <translation>Er is er nog geen opgeslagen: “causeway-cli connection import BESTAND” voegt er een toe.</translation>
    </message>
    <message>
        <source>&quot;causeway-cli connection list&quot; shows all.</source>
        <translation>“causeway-cli connection list” toont alle verbindingen.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? &quot;causeway-cli connection list&quot; shows all.</source>
        <translation>Bedoelde u “%1”? “causeway-cli connection list” toont alle verbindingen.</translation>
    </message>
</context>
<context>
    <name>ODataMetadata</name>
    <message>
        <source>Business Central&apos;s description of its services cannot be read (%1).</source>
        <translation>De beschrijving die Business Central van zijn services geeft, is niet leesbaar (%1).</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>%1, built with %2</source>
        <extracomment>Of Qt; %1 is the version that runs, %2 the one that the program was built with</extracomment>
        <translation>%1, gebouwd met %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>The library</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Venstersysteem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Secrets are in</source>
        <translation>Geheimen staan in</translation>
    </message>
    <message>
        <source>Data is in</source>
        <translation>Gegevens staan in</translation>
    </message>
</context>
<context>
    <name>ProgressLines</name>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergelijken</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>lezen en schrijven</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schrijven</translation>
    </message>
    <message>
        <source>done</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>about %1 s left in all</source>
        <translation>in totaal nog ongeveer %1 s</translation>
    </message>
    <message>
        <source>about %1 min left in all</source>
        <translation>in totaal nog ongeveer %1 min</translation>
    </message>
    <message>
        <source>about %1 h left in all</source>
        <translation>in totaal nog ongeveer %1 u</translation>
    </message>
    <message>
        <source>%1 with iPaaS.com</source>
        <extracomment>%1 is a number of records</extracomment>
        <translation>%1 bij iPaaS.com</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 van %2 tot nu toe</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 read, %4 created, %5 updated, %6 unchanged, %7 failed, %8 in conflict</source>
        <translation>%1, %2: %3 gelezen, %4 gemaakt, %5 bijgewerkt, %6 ongewijzigd, %7 mislukt, %8 in conflict</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a type of records, %2: how far it is (&quot;4,210 of 10,220, 12 failed&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Customer Category</source>
        <translation>Klantcategorie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Verzendmethode</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>Register an app</source>
        <translation>Een app registreren</translation>
    </message>
    <message>
        <source>Press &quot;New registration&quot;. Any name will do; choose accounts of this directory only. The connection needs no redirect URI; iPaaS.com&apos;s help page names the one below, of the type Web.</source>
        <translation>Klik op “Nieuwe registratie”. De naam is vrij te kiezen; kies alleen accounts in deze organisatiemap. De verbinding heeft geen omleidings-URI nodig; de helppagina van iPaaS.com noemt de onderstaande, van het type Web.</translation>
    </message>
    <message>
        <source>Name, for example</source>
        <translation>Naam, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Redirect URI, optional</source>
        <translation>Omleidings-URI, optioneel</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>App-registraties</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Nieuwe registratie</translation>
    </message>
    <message>
        <source>Give it the permission</source>
        <translation>De app de machtiging geven</translation>
    </message>
    <message>
        <source>In &quot;API permissions&quot;: &quot;Add a permission&quot;, &quot;Dynamics 365 Business Central&quot;, &quot;Application permissions&quot;. Then press &quot;Grant admin consent&quot;: without it signing in works, and Business Central refuses every call.</source>
        <translation>In “API-machtigingen”: “Een machtiging toevoegen”, “Dynamics 365 Business Central”, “Toepassingsmachtigingen”. Klik daarna op “Beheerderstoestemming verlenen”: zonder die toestemming lukt het aanmelden wel, maar weigert Business Central elke aanroep.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Optional, to list the environments</source>
        <translation>Optioneel, om de omgevingen op te halen</translation>
    </message>
    <message>
        <source>Optional, named by iPaaS.com&apos;s installation page</source>
        <translation>Optioneel, genoemd op de installatiepagina van iPaaS.com</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>API-machtigingen</translation>
    </message>
    <message>
        <source>Add a permission</source>
        <translation>Een machtiging toevoegen</translation>
    </message>
    <message>
        <source>Make a client secret</source>
        <translation>Een clientgeheim maken</translation>
    </message>
    <message>
        <source>In &quot;Certificates &amp; secrets&quot;: &quot;New client secret&quot;. Copy the column &quot;Value&quot; at once, as it is shown only this time, and note the date on which it expires. The column &quot;Secret ID&quot; is not needed.</source>
        <translation>In “Certificaten en geheimen”: “Nieuw clientgeheim”. Kopieer meteen de kolom “Waarde”, want die wordt alleen deze keer weergegeven, en noteer de datum waarop het geheim verloopt. De kolom “Geheime id” (Secret ID) is niet nodig.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets</source>
        <translation>Certificaten en geheimen</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nieuw clientgeheim</translation>
    </message>
    <message>
        <source>Copy the two IDs</source>
        <translation>De twee id’s kopiëren</translation>
    </message>
    <message>
        <source>On &quot;Overview&quot;: Application (client) ID and Directory (tenant) ID. The next page of Causeway takes them, one by one or all of the page at once.</source>
        <translation>Op “Overzicht”: Toepassings-id (client) en Map-id (tenant). Op de volgende pagina van Causeway plakt u ze, een voor een of de hele pagina tegelijk.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Toepassings-id (client)</translation>
    </message>
    <message>
        <source>Let the app into Business Central</source>
        <translation>De app toelaten in Business Central</translation>
    </message>
    <message>
        <source>Search for &quot;Microsoft Entra Applications&quot; and press &quot;New&quot;. Enter the client ID and a description, add the permission set, and set &quot;State&quot; to &quot;Enabled&quot; last: permission sets can be changed only while it is disabled. SUPER cannot be given to an app.</source>
        <translation>Zoek naar “Microsoft Entra-toepassingen” en klik op “Nieuw”. Voer de client-id en een beschrijving in, voeg de machtigingenset toe en zet “Status” als laatste op “Ingeschakeld”: machtigingensets kunnen alleen worden gewijzigd zolang de app is uitgeschakeld. SUPER kan niet aan een app worden gegeven.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Machtigingenset</translation>
    </message>
    <message>
        <source>Microsoft Entra Applications</source>
        <translation>Microsoft Entra-toepassingen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Let it list the environments (optional)</source>
        <translation>De app omgevingen laten ophalen (optioneel)</translation>
    </message>
    <message>
        <source>In the Business Central admin center, add the client ID to &quot;Authorized Microsoft Entra apps&quot;. It needs the optional permission above. Without it the name of the environment is typed.</source>
        <translation>Voeg in het Business Central-beheercentrum de client-id toe aan “Geautoriseerde Microsoft Entra-apps”. Hiervoor is de bovengenoemde optionele machtiging nodig. Anders wordt de naam van de omgeving getypt.</translation>
    </message>
    <message>
        <source>Authorized Microsoft Entra apps</source>
        <translation>Geautoriseerde Microsoft Entra-apps</translation>
    </message>
    <message>
        <source>Authorize Microsoft Entra app</source>
        <translation>Microsoft Entra-app autoriseren</translation>
    </message>
    <message>
        <source>Connect Business Central to iPaaS.com: what an administrator has to do</source>
        <translation>Business Central verbinden met iPaaS.com: wat een beheerder moet doen</translation>
    </message>
    <message>
        <source>Please do the following once, and send back the Application (client) ID and the Directory (tenant) ID. The client secret must not go by mail: hand it over by a password manager or in person.</source>
        <translation>Voer het volgende eenmalig uit en stuur de Toepassings-id (client) en de Map-id (tenant) terug. Het clientgeheim mag niet per e-mail worden verstuurd: geef het door via een wachtwoordbeheerder of persoonlijk.</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center</source>
        <translation>In het Microsoft Entra-beheercentrum</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>In Business Central</translation>
    </message>
</context>
<context>
    <name>SandboxTour</name>
    <message>
        <source>All pages are filled in: look at each and press &quot;Next&quot;.</source>
        <translation>Alle pagina’s zijn ingevuld: bekijk ze een voor een en klik telkens op “Volgende”.</translation>
    </message>
    <message>
        <source>The sandbox has its app already: see what a real one takes, and press &quot;Next&quot;.</source>
        <translation>De sandbox heeft al een app: bekijk wat er voor een echte app nodig is en klik op “Volgende”.</translation>
    </message>
    <message>
        <source>Press &quot;Next&quot; to sign in with these, or change one first to see what a mistake looks like.</source>
        <translation>Klik op “Volgende” om u hiermee aan te melden, of wijzig eerst iets om te zien wat er bij een fout gebeurt.</translation>
    </message>
    <message>
        <source>Keep the company, or pick another of the list, and press &quot;Next&quot;.</source>
        <translation>Behoud het bedrijf of kies een ander in de lijst, en klik op “Volgende”.</translation>
    </message>
    <message>
        <source>See how the subscription&apos;s settings are compared with yours, and press &quot;Next&quot;.</source>
        <translation>Bekijk hoe de instellingen van het abonnement met die van u worden vergeleken en klik op “Volgende”.</translation>
    </message>
    <message>
        <source>Look into a preview if you like, and press &quot;Next&quot;.</source>
        <translation>Bekijk desgewenst een voorbeeld en klik op “Volgende”.</translation>
    </message>
    <message>
        <source>When the test has passed, press &quot;Save&quot;: the connection is marked as made-up data.</source>
        <translation>Klik op “Opslaan” als de test is geslaagd: de verbinding wordt als fictieve gegevens gemarkeerd.</translation>
    </message>
    <message>
        <source>Look first or start now: the records are made up on both sides.</source>
        <translation>Bekijk eerst een voorbeeld of start meteen: de records zijn aan beide kanten fictief.</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>%1: standard input held no value.</source>
        <translation>%1: de standaardinvoer bevatte geen waarde.</translation>
    </message>
    <message>
        <source>the value is too long.</source>
        <translation>de waarde is te lang.</translation>
    </message>
    <message>
        <source>The keychain holds the %1 of %2 now.</source>
        <translation>De sleutelhanger bevat nu %1 van %2.</translation>
    </message>
</context>
<context>
    <name>ServiceGate</name>
    <message>
        <source>The service has asked to be left alone for a while.</source>
        <translation>De service heeft gevraagd een tijdje geen aanroepen te sturen.</translation>
    </message>
</context>
<context>
    <name>SessionSecretStore</name>
    <message>
        <source>The secret is not known in this session. Enter it again.</source>
        <translation>Het geheim is in deze sessie niet bekend. Voer het opnieuw in.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Het geheim is leeg. Voer het eerst in.</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where a secret is kept.</extracomment>
        <translation>alleen deze sessie</translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>The entity of API v2.0 that Microsoft documents.</source>
        <translation>De entiteit van API v2.0 die Microsoft documenteert.</translation>
    </message>
    <message>
        <source>Has fields that tell it, such as %1.</source>
        <translation>Heeft velden waaraan de bron te herkennen is, zoals %1.</translation>
    </message>
    <message>
        <source>Has %1, as many pages do. That it is the right one could not be confirmed.</source>
        <translation>Heeft %1, zoals veel pagina’s. Of dit de juiste is, kon niet worden bevestigd.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Business Central&apos;s links to the next page lead in a circle.</source>
        <translation>De links van Business Central naar de volgende pagina leiden in een kring.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Verbindt Business Central met iPaaS.com.</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a connection file.</source>
        <translation>De wizard openen, ingevuld vanuit een verbindingsbestand.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>Keep connections and journals there.</source>
        <translation>Verbindingen en logboeken daar bewaren.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>map</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a sandbox with made-up data.</source>
        <translation>De wizard openen, ingevuld vanuit een sandbox met fictieve gegevens.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Onverwacht argument: %1</translation>
    </message>
</context>
<context>
    <name>StoredPlaces</name>
    <message>
        <source>the client secret of the app registration</source>
        <translation>het clientgeheim van de app-registratie</translation>
    </message>
    <message>
        <source>the API key of iPaaS.com</source>
        <translation>de API-sleutel van iPaaS.com</translation>
    </message>
    <message>
        <source>a person&apos;s sign-in to iPaaS.com</source>
        <translation>de aanmelding van een persoon bij iPaaS.com</translation>
    </message>
    <message>
        <source>the webhook key of the subscription</source>
        <translation>de webhooksleutel van het abonnement</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>In een map op deze computer</translation>
    </message>
    <message>
        <source>The folder itself, made for your user account only. In it are:</source>
        <translation>De map zelf, alleen toegankelijk voor uw gebruikersaccount. Deze bevat:</translation>
    </message>
    <message>
        <source>The settings of each connection, a file each, named after its ID. No secrets.</source>
        <translation>De instellingen van elke verbinding, elk in een eigen bestand met de id als naam. Geen geheimen.</translation>
    </message>
    <message>
        <source>When each was last tested and initialized, and what came of it.</source>
        <translation>Wanneer elke verbinding voor het laatst is getest en geïnitialiseerd, en met welk resultaat.</translation>
    </message>
    <message numerus="yes">
        <source>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n run(s), and the values of records that are still to be sent. Beside each, when the last calls were made.</source>
        <translation>
            <numerusform>Wat is overgebracht: namen en id’s van records, wat niet kon worden verzonden en waarom, de aantallen van de laatste %n uitvoering, en de waarden van records die nog moeten worden verzonden. Daarnaast per verbinding wanneer de laatste aanroepen zijn gedaan.</numerusform>
            <numerusform>Wat is overgebracht: namen en id’s van records, wat niet kon worden verzonden en waarom, de aantallen van de laatste %n uitvoeringen, en de waarden van records die nog moeten worden verzonden. Daarnaast per verbinding wanneer de laatste aanroepen zijn gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours, language, and where windows were.</source>
        <translation>Kleuren, taal en de plaats van vensters.</translation>
    </message>
    <message>
        <source>Paths of iPaaS.com&apos;s API that somebody has corrected by hand.</source>
        <translation>Paden van de API van iPaaS.com die iemand handmatig heeft gecorrigeerd.</translation>
    </message>
    <message>
        <source>Files that could not be read and were set aside. They may be deleted.</source>
        <translation>Bestanden die niet konden worden gelezen en apart zijn gezet. U mag ze verwijderen.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>In de sleutelhanger</translation>
    </message>
    <message>
        <source>In %1, under &quot;Causeway&quot;. Each secret that a connection has is an entry of this name, with the connection&apos;s ID in front:</source>
        <extracomment>%1 is the keychain of the system, &quot;Causeway&quot; the name of a service there</extracomment>
        <translation>In %1, onder “Causeway”. Elk geheim van een verbinding is een vermelding met deze naam, voorafgegaan door de id van de verbinding:</translation>
    </message>
    <message>
        <source>ID/%1</source>
        <translation>id/%1</translation>
    </message>
    <message>
        <source>the ID of %1, which has secrets for this session only, not in the keychain</source>
        <extracomment>%1 is a connection</extracomment>
        <translation>de id van %1, met geheimen alleen voor deze sessie, niet in de sleutelhanger</translation>
    </message>
    <message>
        <source>the ID of %1</source>
        <translation>de id van %1</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Waar u het zelf opslaat</translation>
    </message>
    <message>
        <source>Reports, exported connections and the page for an administrator are where you saved them. Causeway keeps no list of them.</source>
        <translation>Rapporten, geëxporteerde verbindingen en de pagina voor een beheerder staan waar u ze hebt opgeslagen. Causeway houdt daar geen lijst van bij.</translation>
    </message>
    <message numerus="yes">
        <source>A client secret that you copy for iPaaS.com&apos;s portal is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Een clientgeheim dat u voor de portal van iPaaS.com kopieert, staat %n seconde op het klembord.</numerusform>
            <numerusform>Een clientgeheim dat u voor de portal van iPaaS.com kopieert, staat %n seconden op het klembord.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is never stored</source>
        <translation>Wat nooit wordt opgeslagen</translation>
    </message>
    <message>
        <source>Secrets outside the keychain: no file, log or report has one.</source>
        <translation>Geheimen buiten de sleutelhanger: geen enkel bestand, logbestand of rapport bevat er een.</translation>
    </message>
    <message>
        <source>Your password for iPaaS.com, and the tokens that Microsoft and iPaaS.com give for an hour.</source>
        <translation>Uw wachtwoord voor iPaaS.com, en de tokens van Microsoft en iPaaS.com die een uur geldig zijn.</translation>
    </message>
    <message>
        <source>How you use the program: nothing is counted or sent to anyone.</source>
        <translation>Hoe u het programma gebruikt: er wordt niets geteld en aan niemand iets verzonden.</translation>
    </message>
    <message>
        <source>What leaves this computer, and to whom</source>
        <translation>Wat deze computer verlaat, en naar wie het gaat</translation>
    </message>
    <message>
        <source>Only when you set up, test or initialize a connection, encrypted, and by way of the system&apos;s proxy where one is set. What is done in the sandbox stays on this computer.</source>
        <translation>Alleen wanneer u een verbinding instelt, test of initialiseert, versleuteld, en via de proxy van het systeem als die is ingesteld. Wat in de sandbox gebeurt, blijft op deze computer.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in gets the tenant ID, the client ID and the client secret.</source>
        <translation>De aanmelding van Microsoft krijgt de tenant-id, de client-id en het clientgeheim.</translation>
    </message>
    <message>
        <source>Business Central gets the token from that sign-in. It is only read from.</source>
        <translation>Business Central krijgt het token van die aanmelding. Er wordt daar alleen gelezen.</translation>
    </message>
    <message>
        <source>iPaaS.com gets what signs you in there, and the customer categories, locations and shipping methods that are transferred, or their IDs only where its own mappings read them.</source>
        <translation>iPaaS.com krijgt uw aanmeldingsgegevens voor iPaaS.com en de klantcategorieën, locaties en verzendmethoden die worden overgebracht, of alleen de id’s ervan als de eigen toewijzingen van iPaaS.com ze lezen.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>Hoe u alles verwijdert</translation>
    </message>
    <message>
        <source>1. Delete each connection in the home window: its settings, its status, its journal and its entries in the keychain go with it.</source>
        <translation>1. Verwijder elke verbinding in het hoofdvenster: de instellingen, de status, het logboek en de vermeldingen in de sleutelhanger worden mee verwijderd.</translation>
    </message>
    <message>
        <source>2. Quit Causeway and delete the folder above.</source>
        <translation>2. Sluit Causeway af en verwijder de bovengenoemde map.</translation>
    </message>
    <message>
        <source>3. Should an entry be left in the keychain, as after deleting files by hand, delete those of &quot;Causeway&quot; in the system&apos;s own password program.</source>
        <translation>3. Als er nog een vermelding in de sleutelhanger staat, bijvoorbeeld nadat bestanden handmatig zijn verwijderd, verwijder dan die van “Causeway” in het wachtwoordprogramma van het systeem.</translation>
    </message>
</context>
<context>
    <name>TenantDiscovery</name>
    <message>
        <source>The sign-in host did not describe a tenant: its answer has no issuer or token endpoint.</source>
        <translation>De aanmeldingsserver heeft geen tenant beschreven: het antwoord bevat geen verlener of tokeneindpunt.</translation>
    </message>
    <message>
        <source>The sign-in host names a token endpoint on another host (%1).</source>
        <translation>De aanmeldingsserver noemt een tokeneindpunt op een andere host (%1).</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Stopped before the end.</source>
        <translation>Voortijdig gestopt.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>De verbinding werkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n controle is mislukt.</numerusform>
            <numerusform>%n controles zijn mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <translation>Eerste: %1. %2</translation>
    </message>
</context>
<context>
    <name>TestStatus</name>
    <message>
        <source>Testing the connection</source>
        <translation>De verbinding wordt getest</translation>
    </message>
    <message>
        <source>Every step on the way is tried once. Nothing is changed.</source>
        <translation>Elke stap van de route wordt eenmaal geprobeerd. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>De test is gestopt</translation>
    </message>
    <message>
        <source>Some checks were not tried.</source>
        <translation>Sommige controles zijn niet uitgevoerd.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed. What to do is below.</source>
        <translation>De controle “%1” is mislukt. Hieronder staat wat u kunt doen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) failed.</source>
        <translation>
            <numerusform>Nog %n controle is mislukt.</numerusform>
            <numerusform>Nog %n controles zijn mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection does not work yet</source>
        <translation>De verbinding werkt nog niet</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>De verbinding werkt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know below.</source>
        <translation>
            <numerusform>Hieronder staat %n aandachtspunt.</numerusform>
            <numerusform>Hieronder staan %n aandachtspunten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both services answer, and all three data types can be read.</source>
        <translation>Beide services antwoorden en alle drie de gegevenstypen zijn leesbaar.</translation>
    </message>
</context>
<context>
    <name>TextTransferOutput</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); --json lists all of them.</source>
        <translation>
            <numerusform>… en nog %n probleem; --json vermeldt ze allemaal.</numerusform>
            <numerusform>… en nog %n problemen; --json vermeldt ze allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was damaged and was set aside as %1; a new one was begun.</source>
        <translation>Het logboek was beschadigd en is apart gezet als %1; er is een nieuw logboek begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</source>
        <translation>
            <numerusform>%Ln record in conflict, dat bij een uitvoering als niet overgebracht telt: --conflicts link koppelt wat gekoppeld kan worden, --conflicts skip slaat het over.</numerusform>
            <numerusform>%Ln records in conflict, die bij een uitvoering als niet overgebracht tellen: --conflicts link koppelt wat gekoppeld kan worden, --conflicts skip slaat ze over.</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>Alleen een voorbeeld: er is niets geschreven.</translation>
    </message>
    <message>
        <source>The run would have nothing to send.</source>
        <translation>De uitvoering zou niets te verzenden hebben.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s since it was taken up.</source>
        <extracomment>%1 is a number of calls (&quot;3 calls to Business Central&quot;)</extracomment>
        <translation>%1, %2 naar iPaaS.com, waarvan %3 afgeremd, in %4 s sinds de hervatting.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s.</source>
        <translation>%1, %2 naar iPaaS.com, waarvan %3 afgeremd, in %4 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Business Central</source>
        <translation>
            <numerusform>%n aanroep naar Business Central</numerusform>
            <numerusform>%n aanroepen naar Business Central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those changed, the run would link %n record(s) by name first.</source>
        <translation>
            <numerusform>Van de gewijzigde records zou de uitvoering er %n eerst op naam koppelen.</numerusform>
            <numerusform>Van de gewijzigde records zou de uitvoering er %n eerst op naam koppelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run has linked %n record(s) by name since it was taken up.</source>
        <translation>
            <numerusform>Van de bijgewerkte records heeft de uitvoering er sinds de hervatting %n op naam gekoppeld.</numerusform>
            <numerusform>Van de bijgewerkte records heeft de uitvoering er sinds de hervatting %n op naam gekoppeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run linked %n record(s) by name first.</source>
        <translation>
            <numerusform>Van de bijgewerkte records heeft de uitvoering er %n eerst op naam gekoppeld.</numerusform>
            <numerusform>Van de bijgewerkte records heeft de uitvoering er %n eerst op naam gekoppeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of %Ln record(s): the run asks it once more.</source>
        <translation>
            <numerusform>iPaaS.com heeft niet gemeld wat er met %Ln record is gebeurd: de uitvoering vraagt het opnieuw na.</numerusform>
            <numerusform>iPaaS.com heeft niet gemeld wat er met %Ln records is gebeurd: de uitvoering vraagt het opnieuw na.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those failed, iPaaS.com has not told what became of %n record(s): --look-again asks it once more.</source>
        <translation>
            <numerusform>Van de mislukte records is er %n waarvan iPaaS.com de uitkomst niet heeft gemeld: --look-again vraagt die opnieuw na.</numerusform>
            <numerusform>Van de mislukte records zijn er %n waarvan iPaaS.com de uitkomst niet heeft gemeld: --look-again vraagt die opnieuw na.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be sent: %Ln record(s), by initialize without --look-again.</source>
        <translation>
            <numerusform>Nog te verzenden: %Ln record, met initialize zonder --look-again.</numerusform>
            <numerusform>Nog te verzenden: %Ln records, met initialize zonder --look-again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Gestopt voordat er iets was gelezen.</translation>
    </message>
    <message>
        <source>Stopped before anything was read or written.</source>
        <translation>Gestopt voordat er iets was gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Stopped before the end: this is only what was found until then.</source>
        <translation>Voortijdig gestopt: dit is alleen wat tot dan toe is gevonden.</translation>
    </message>
    <message>
        <source>Stopped before the end. The next run goes on where this one stopped.</source>
        <translation>Voortijdig gestopt. De volgende uitvoering gaat verder waar deze is gestopt.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Zou mislukken</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>TokenProvider</name>
    <message>
        <source>The sign-in host answered, but its answer holds no bearer token.</source>
        <translation>De aanmeldingsserver heeft geantwoord, maar het antwoord bevat geen bearer-token.</translation>
    </message>
</context>
<context>
    <name>TransferEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ongeveer %n uur</numerusform>
            <numerusform>ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) a minute</source>
        <translation>
            <numerusform>omdat iPaaS.com %Ln aanroep per minuut toestaat</numerusform>
            <numerusform>omdat iPaaS.com %Ln aanroepen per minuut toestaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) in %1</source>
        <extracomment>%1 is a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>omdat iPaaS.com %Ln aanroep in %1 toestaat</numerusform>
            <numerusform>omdat iPaaS.com %Ln aanroepen in %1 toestaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n call(s) at a time</source>
        <translation>
            <numerusform>met %n aanroep tegelijk</numerusform>
            <numerusform>met %n aanroepen tegelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;)</extracomment>
        <translation>Dit zou %1 duren.</translation>
    </message>
    <message>
        <source>It would take %1, %2.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;), %2 a reason (&quot;because iPaaS.com allows 500 calls a minute&quot;)</extracomment>
        <translation>Dit zou %1 duren, %2.</translation>
    </message>
</context>
<context>
    <name>TransferHistory</name>
    <message>
        <source>The journal of earlier runs was damaged and was set aside as %1. The next run compares everything with iPaaS.com anew; nothing is transferred twice.</source>
        <translation>Het logboek van eerdere uitvoeringen was beschadigd en is apart gezet als %1. De volgende uitvoering vergelijkt alles opnieuw met iPaaS.com; er wordt niets tweemaal overgebracht.</translation>
    </message>
</context>
<context>
    <name>TransferJournal</name>
    <message>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <extracomment>%1: name of a program, %2: its process number, %3: name of the computer it runs on.</extracomment>
        <translation>%1 (proces %2 op %3)</translation>
    </message>
    <message>
        <source>The records of this connection are in use by %1. Wait until it has finished, or close it, then try again.</source>
        <translation>De records van deze verbinding zijn in gebruik door %1. Wacht tot het klaar is of sluit het, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the permissions of its folder and the free space, then try again.</source>
        <translation>Het bestand %1 kon niet worden geschreven. Controleer de machtigingen van de map en de vrije ruimte, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The journal of the transfer is damaged (%1). Nothing more was sent. Start again: the damaged file is set aside, and what iPaaS.com already has is looked up there.</source>
        <translation>Het logboek van de overdracht is beschadigd (%1). Er is niets meer verzonden. Start opnieuw: het beschadigde bestand wordt apart gezet, en op iPaaS.com wordt opgezocht wat daar al aanwezig is.</translation>
    </message>
    <message>
        <source>Another program has the journal of the transfer open (%1). Close it, then try again.</source>
        <translation>Een ander programma heeft het logboek van de overdracht geopend (%1). Sluit dat programma en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full: the journal of the transfer could not be written. Free some space, then go on; nothing is lost.</source>
        <translation>De schijf is vol: het logboek van de overdracht kon niet worden geschreven. Maak ruimte vrij en ga dan door; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The journal of the transfer could not be written (%1). Check the permissions and the free space, then go on; nothing is lost.</source>
        <translation>Het logboek van de overdracht kon niet worden geschreven (%1). Controleer de machtigingen en de vrije ruimte, en ga dan door; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the permissions and the free space, then try again.</source>
        <translation>Het bestand %1 kon niet worden geschreven: %2. Controleer de machtigingen en de vrije ruimte, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>de map kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Causeway and was left alone. Use a newer Causeway for this connection.</source>
        <translation>Het logboek %1 is door een nieuwere Causeway geschreven en is ongemoeid gelaten. Gebruik een nieuwere Causeway voor deze verbinding.</translation>
    </message>
</context>
<context>
    <name>TransferProgress</name>
    <message numerus="yes">
        <source>Business Central took too long: it is now read in pages of %n record(s).</source>
        <translation>
            <numerusform>Business Central had te veel tijd nodig: het wordt nu gelezen in pagina’s van %n record.</numerusform>
            <numerusform>Business Central had te veel tijd nodig: het wordt nu gelezen in pagina’s van %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) a minute</source>
        <extracomment>%1 is a service, %2 a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>%1 staat %Ln aanroep per minuut toe</numerusform>
            <numerusform>%1 staat %Ln aanroepen per minuut toe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) in %2</source>
        <translation>
            <numerusform>%1 staat %Ln aanroep in %2 toe</numerusform>
            <numerusform>%1 staat %Ln aanroepen in %2 toe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 used, next call in %3 s.</source>
        <translation>%1: %2 gebruikt, volgende aanroep over %3 s.</translation>
    </message>
    <message>
        <source>%1 cannot be reached or has a fault: %2 Next try in %3 s.</source>
        <extracomment>%1 is a service, %2 a sentence that says why, %3 a number of seconds</extracomment>
        <translation>%1 is niet bereikbaar of heeft een storing: %2 Volgende poging over %3 s.</translation>
    </message>
    <message>
        <source>%1 asked to slow down: next call in %2 s.</source>
        <translation>%1 vraagt om een lager tempo: volgende aanroep over %2 s.</translation>
    </message>
    <message>
        <source>%1&apos;s limit: next call in %2 s.</source>
        <extracomment>%1 is a service, whose limit of calls is used up</extracomment>
        <translation>Limiet van %1: volgende aanroep over %2 s.</translation>
    </message>
    <message>
        <source>%1 slows us down: next call in %2 s.</source>
        <translation>%1 remt af: volgende aanroep over %2 s.</translation>
    </message>
    <message>
        <source>%1 fails: next try in %2 s.</source>
        <translation>Storing bij %1: volgende poging over %2 s.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Stopped before the end</source>
        <translation>Voortijdig gestopt</translation>
    </message>
    <message>
        <source>Done, but for the records below</source>
        <translation>Voltooid, op de onderstaande records na</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>through iPaaS.com, by its own mappings</source>
        <translation>via iPaaS.com, met de eigen toewijzingen daarvan</translation>
    </message>
    <message>
        <source>Updated after they were linked by name</source>
        <translation>Bijgewerkt na koppeling op naam</translation>
    </message>
    <message>
        <source>Conflicts left alone, as chosen</source>
        <translation>Conflicten overgeslagen, zoals gekozen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Records still to be sent</source>
        <translation>Nog te verzenden records</translation>
    </message>
    <message>
        <source>Calls to Business Central</source>
        <translation>Aanroepen naar Business Central</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com</source>
        <translation>Aanroepen naar iPaaS.com</translation>
    </message>
    <message>
        <source>Calls that were slowed down</source>
        <translation>Afgeremde aanroepen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Foutcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>One record that was not transferred</extracomment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>One record whose name iPaaS.com has already</extracomment>
        <translation>conflict</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>One record of which iPaaS.com has not told what became of it</extracomment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisatie van %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Records die niet zijn overgebracht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) are in the report that can be saved as a file.</source>
        <translation>
            <numerusform>Nog %Ln record staat in het rapport dat als bestand kan worden opgeslagen.</numerusform>
            <numerusform>Nog %Ln records staan in het rapport dat als bestand kan worden opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Causeway %1. It holds no secrets.</source>
        <translation>Gemaakt door Causeway %1. Bevat geen geheimen.</translation>
    </message>
</context>
<context>
    <name>TransferReportFile</name>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Pagina om te lezen en af te drukken (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabel voor spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
</context>
<context>
    <name>TransferReportPrint</name>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisatie van %1</translation>
    </message>
</context>
<context>
    <name>TransferRun</name>
    <message>
        <source>Business Central has another record of this name. iPaaS.com takes each name once, without regard to case.</source>
        <translation>Business Central heeft nog een record met deze naam. iPaaS.com accepteert elke naam maar één keer, ongeacht hoofdletters.</translation>
    </message>
    <message>
        <source>Business Central has this name twice: iPaaS.com takes each name once, without regard to case, and %1 comes first.</source>
        <translation>Business Central heeft deze naam tweemaal: iPaaS.com accepteert elke naam maar één keer, ongeacht hoofdletters, en %1 komt eerst.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is linked to %1 of Business Central.</source>
        <translation>iPaaS.com heeft een record met deze naam dat gekoppeld is aan %1 van Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com heeft een record met deze naam dat niet aan dit record gekoppeld is.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record: a run asks it before anything is sent.</source>
        <translation>iPaaS.com heeft niet gemeld wat er met het record is gebeurd: een uitvoering vraagt dat na voordat er iets wordt verzonden.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Het record is op iPaaS.com verwijderd en is daar nog gekoppeld.</translation>
    </message>
    <message>
        <source>iPaaS.com does not list the linked record: it was probably deleted there.</source>
        <translation>iPaaS.com vermeldt het gekoppelde record niet: het is daar waarschijnlijk verwijderd.</translation>
    </message>
    <message>
        <source>The renewed sign-in to iPaaS.com could not be kept: sign in anew before the next run. %1</source>
        <translation>De vernieuwde aanmelding bij iPaaS.com kon niet worden bewaard: meld u vóór de volgende uitvoering opnieuw aan. %1</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Er is geen abonnement gekozen.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Less than a minute left.</source>
        <translation>Nog minder dan een minuut.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Nog ongeveer %n minuut.</numerusform>
            <numerusform>Nog ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Nog ongeveer %n uur.</numerusform>
            <numerusform>Nog ongeveer %n uur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. No further record is sent to iPaaS.com until you resume.</source>
        <translation>Gepauzeerd. Er wordt geen record meer naar iPaaS.com verzonden totdat u hervat.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central goes on.</source>
        <translation>%1: het lezen uit Business Central gaat door.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has goes on.</source>
        <translation>%1: het lezen van wat iPaaS.com heeft, gaat door.</translation>
    </message>
    <message>
        <source>%1 of %2 records compared. Nothing is written.</source>
        <translation>%1 van %2 records vergeleken. Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>%1 records compared. Nothing is written.</source>
        <translation>%1 records vergeleken. Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more what became of records. Nothing is sent.</source>
        <translation>Bij iPaaS.com wordt opnieuw nagevraagd wat er met records is gebeurd. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>%1 of %2 records that failed are sent again.</source>
        <translation>%1 van %2 mislukte records opnieuw verzonden.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Voorbereiden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) done.</source>
        <translation>
            <numerusform>%1 van %Ln record verwerkt.</numerusform>
            <numerusform>%1 van %Ln records verwerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records done, %2 read so far.</source>
        <translation>%1 records verwerkt, %2 tot nu toe gelezen.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Voorbeeld van %1 wordt gemaakt</translation>
    </message>
    <message>
        <source>The initialization of %1 is paused</source>
        <translation>De initialisatie van %1 is gepauzeerd</translation>
    </message>
    <message>
        <source>Looking again at records of %1</source>
        <translation>Records van %1 worden opnieuw nagevraagd</translation>
    </message>
    <message>
        <source>Sending again what failed of %1</source>
        <translation>Mislukte records van %1 worden opnieuw verzonden</translation>
    </message>
    <message>
        <source>Initializing %1</source>
        <translation>%1 wordt geïnitialiseerd</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Bezig met stoppen: lopende aanroepen worden afgerond.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has.</source>
        <translation>%1: lezen wat iPaaS.com heeft.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central.</source>
        <translation>%1: lezen uit Business Central.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central, writing to iPaaS.com.</source>
        <translation>%1: lezen uit Business Central, schrijven naar iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) are with iPaaS.com, which has not told of them yet.</source>
        <extracomment>%1 is a type of records</extracomment>
        <translation>
            <numerusform>%1: %Ln record is bij iPaaS.com, dat er nog niets over heeft gemeld.</numerusform>
            <numerusform>%1: %Ln records zijn bij iPaaS.com, dat er nog niets over heeft gemeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: writing to iPaaS.com.</source>
        <translation>%1: schrijven naar iPaaS.com.</translation>
    </message>
    <message>
        <source>All %1 records are there and unchanged: nothing is to be done.</source>
        <translation>Alle %1 records zijn aanwezig en ongewijzigd: er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>A run would create %1 and update %2 of %3 records.</source>
        <translation>Een uitvoering zou van %3 records er %1 maken en %2 bijwerken.</translation>
    </message>
    <message>
        <source>%1 more would be linked.</source>
        <translation>Daarnaast zou de uitvoering er %1 koppelen.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of %1 of them: it is asked once more.</source>
        <translation>Van %1 daarvan heeft iPaaS.com de uitkomst niet gemeld: die wordt opnieuw nagevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your attention.</source>
        <translation>
            <numerusform>%Ln vraagt uw aandacht.</numerusform>
            <numerusform>%Ln vragen uw aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Create anew</source>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>Leave deleted</source>
        <translation>Verwijderd laten</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>name is taken: linked</source>
        <translation>naam bezet: koppelen</translation>
    </message>
    <message>
        <source>name is taken: left alone</source>
        <translation>naam bezet: overslaan</translation>
    </message>
    <message>
        <source>name is taken: cannot be linked</source>
        <translation>naam bezet: niet te koppelen</translation>
    </message>
    <message>
        <source>deleted there: created anew</source>
        <translation>daar verwijderd: opnieuw maken</translation>
    </message>
    <message>
        <source>deleted there: not created</source>
        <translation>daar verwijderd: niet maken</translation>
    </message>
    <message>
        <source>Begun on %1, %2. It goes on where it was.</source>
        <extracomment>%1: a date and time, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>Begonnen op %1, %2. De uitvoering gaat verder waar deze was gebleven.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) done</source>
        <translation>
            <numerusform>%Ln record verwerkt</numerusform>
            <numerusform>%Ln records verwerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>De initialisatie van %1 is gestopt</translation>
    </message>
    <message>
        <source>The initialization of %1 is not finished</source>
        <translation>De initialisatie van %1 is niet voltooid</translation>
    </message>
    <message>
        <source>No record of %1 was transferred</source>
        <translation>Er is geen record van %1 overgebracht</translation>
    </message>
    <message numerus="yes">
        <source>%1 is initialized, but for %n record(s)</source>
        <translation>
            <numerusform>%1 is geïnitialiseerd, op %n record na</numerusform>
            <numerusform>%1 is geïnitialiseerd, op %n records na</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is initialized</source>
        <translation>%1 is geïnitialiseerd</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) that had failed transferred now.</source>
        <translation>
            <numerusform>%1 van %Ln mislukt record nu overgebracht.</numerusform>
            <numerusform>%1 van %Ln mislukte records nu overgebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.</source>
        <translation>%1 gemaakt, %2 bijgewerkt, %3 ongewijzigd.</translation>
    </message>
    <message>
        <source>%1 found on iPaaS.com now, %2 still not told of.</source>
        <translation>%1 nu gevonden op iPaaS.com, %2 nog steeds niet gemeld.</translation>
    </message>
    <message numerus="yes">
        <source>Of the updated, %Ln record(s) linked by name first.</source>
        <translation>
            <numerusform>Van de bijgewerkte records is er %Ln eerst op naam gekoppeld.</numerusform>
            <numerusform>Van de bijgewerkte records zijn er %Ln eerst op naam gekoppeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run still has to send %Ln record(s).</source>
        <translation>
            <numerusform>Een uitvoering moet nog %Ln record verzenden.</numerusform>
            <numerusform>Een uitvoering moet nog %Ln records verzenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run goes on where this one stopped.</source>
        <translation>De volgende uitvoering gaat verder waar deze is gestopt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not linked: the names are those of other linked records.</source>
        <translation>
            <numerusform>%n record niet gekoppeld: de naam is die van een ander gekoppeld record.</numerusform>
            <numerusform>%n records niet gekoppeld: de namen zijn die van andere gekoppelde records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the same name left alone, as chosen.</source>
        <translation>
            <numerusform>%n record met dezelfde naam overgeslagen, zoals gekozen.</numerusform>
            <numerusform>%n records met dezelfde naam overgeslagen, zoals gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records below say why they were not transferred.</source>
        <translation>Bij de onderstaande records staat waarom ze niet zijn overgebracht.</translation>
    </message>
</context>
<context>
    <name>causeway::AboutWindow</name>
    <message>
        <source>About Causeway</source>
        <translation>Over Causeway</translation>
    </message>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Verbindt Business Central met iPaaS.com.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Causeway is licensed under the Apache License 2.0. It is not a product of Microsoft or of iPaaS.com.</source>
        <translation>Causeway is gelicentieerd onder de Apache License 2.0. Het is geen product van Microsoft of iPaaS.com.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <extracomment>%1 lists libraries, each with its licence</extracomment>
        <translation>Het maakt gebruik van %1.</translation>
    </message>
</context>
<context>
    <name>causeway::Banner</name>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>causeway::CallsChart</name>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Aanroepen naar iPaaS.com in de laatste minuut</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 van %2 toegestaan</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limiet %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckExplanation</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-status %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Correlatie-id: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Trace-id: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Tijd: %1 UTC</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Naar het veld</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the check that it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>“%1” gebruiken</translation>
    </message>
</context>
<context>
    <name>causeway::CheckLadder</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindingstest</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Verbindingstest: %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a check or several, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the explanation: %1</source>
        <extracomment>%1 is a check</extracomment>
        <translation>Toelichting verbergen: %1</translation>
    </message>
    <message>
        <source>Show the explanation: %1</source>
        <translation>Toelichting tonen: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ChoiceForAll</name>
    <message>
        <source>Until you choose, they are left as they are and count as not transferred.</source>
        <translation>Zolang u niet kiest, blijven ze zoals ze zijn en tellen ze als niet overgebracht.</translation>
    </message>
</context>
<context>
    <name>causeway::ClickPicture</name>
    <message>
        <source>Picture: &quot;%1&quot;, then &quot;%2&quot;</source>
        <extracomment>%1 is an entry of a portal&apos;s menu, %2 a button on the page behind it</extracomment>
        <translation>Afbeelding: “%1”, daarna “%2”</translation>
    </message>
</context>
<context>
    <name>causeway::CompanyPage</name>
    <message>
        <source>Environment and company</source>
        <translation>Omgeving en bedrijf</translation>
    </message>
    <message>
        <source>Where in Business Central the data is read from.</source>
        <translation>Waar in Business Central de gegevens worden gelezen.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Companies in this environment</source>
        <translation>Bedrijven in deze omgeving</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Bedrijfsnaam</translation>
    </message>
    <message>
        <source>The name that Business Central&apos;s services go by; the display name may differ.</source>
        <translation>De naam die de services van Business Central gebruiken; de weergavenaam kan anders zijn.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>Asking Business Central for its companies…</source>
        <translation>Bedrijven ophalen uit Business Central…</translation>
    </message>
    <message>
        <source>Business Central lists its companies here once it lets the app in. The name can be typed below.</source>
        <translation>Business Central vermeldt hier zijn bedrijven zodra het de app toelaat. De naam kan hieronder worden getypt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw ophalen</translation>
    </message>
    <message>
        <source>Look again for environments and companies</source>
        <translation>Omgevingen en bedrijven opnieuw ophalen</translation>
    </message>
    <message>
        <source>Asking the admin center for environments…</source>
        <translation>Omgevingen ophalen uit het beheercentrum…</translation>
    </message>
    <message>
        <source>Not active now: %1.</source>
        <translation>Nu niet actief: %1.</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionStore</name>
    <message>
        <source>Connection</source>
        <extracomment>The name of a connection that was given none.</extracomment>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>The connection file %1 cannot be read: %2. Its connection is missing from the list until the file can be read again.</source>
        <translation>Het verbindingsbestand %1 kan niet worden gelezen: %2. De verbinding ontbreekt in de lijst totdat het bestand weer leesbaar is.</translation>
    </message>
    <message>
        <source>The connection file %1 was written by a newer Causeway and was left alone. Use a newer Causeway to work with its connection.</source>
        <translation>Het verbindingsbestand %1 is door een nieuwere Causeway geschreven en is ongemoeid gelaten. Gebruik een nieuwere Causeway om met de verbinding te werken.</translation>
    </message>
    <message>
        <source>Two connections are named &quot;%1&quot;. One of them is shown as &quot;%2&quot;.</source>
        <translation>Twee verbindingen heten “%1”. Een ervan wordt weergegeven als “%2”.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2) and could not be set aside.</source>
        <translation>Het bestand %1 is beschadigd (%2) en kon niet apart worden gezet.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). It was set aside as %3; the other connections are not affected.</source>
        <translation>Het bestand %1 is beschadigd (%2). Het is apart gezet als %3; de andere verbindingen zijn niet getroffen.</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>Er is geen verbinding met de naam “%1”.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Deze verbinding bestaat niet meer.</translation>
    </message>
    <message>
        <source>The file %1 could not be removed: %2.</source>
        <translation>Het bestand %1 kon niet worden verwijderd: %2.</translation>
    </message>
    <message>
        <source>There is already a connection named &quot;%1&quot;.</source>
        <translation>Er is al een verbinding met de naam “%1”.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the free space and the permissions, then try again.</source>
        <translation>Het bestand %1 kon niet worden geschreven: %2. Controleer de vrije ruimte en de machtigingen, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>de map kan niet worden gemaakt</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionsModel</name>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>the secret expires soon</source>
        <translation>het geheim verloopt binnenkort</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>made-up data</source>
        <translation>fictieve gegevens</translation>
    </message>
    <message>
        <source>%1, made-up data</source>
        <translation>%1, fictieve gegevens</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>vervaldatum onbekend</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>%1, stopped at %2</source>
        <translation>%1, gestopt bij %2</translation>
    </message>
    <message>
        <source>%1, %2 failed and %3 in conflict of %4</source>
        <translation>%1, %2 mislukt en %3 in conflict (van %4)</translation>
    </message>
    <message>
        <source>%1, %2 of %3 failed</source>
        <translation>%1, %2 van %3 mislukt</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in conflict</source>
        <translation>%1, %2 van %3 in conflict</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, interrupted at %2</source>
        <extracomment>An initialization that was broken off from outside. %1: when it began, %2: number of records</extracomment>
        <translation>%1, onderbroken bij %2</translation>
    </message>
    <message>
        <source>%1, under way</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, bezig</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, niet voltooid</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month: &quot;19 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Environment, company</source>
        <translation>Omgeving, bedrijf</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Laatste test</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Last initialization</source>
        <translation>Laatste initialisatie</translation>
    </message>
    <message>
        <source>the secret has expired</source>
        <translation>het geheim is verlopen</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wordt getest</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>testen…</translation>
    </message>
</context>
<context>
    <name>causeway::CopyList</name>
    <message>
        <source>Copied</source>
        <extracomment>What a button has just done</extracomment>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <extracomment>%1 is a setting of a subscription, such as Tenant ID</extracomment>
        <translation>%1 gekopieerd</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
</context>
<context>
    <name>causeway::CredentialsPage</name>
    <message>
        <source>Credentials of the app registration</source>
        <translation>Referenties van de app-registratie</translation>
    </message>
    <message>
        <source>From the pages Overview and Certificates &amp; secrets of the app in the Microsoft Entra admin center.</source>
        <translation>Van de pagina’s Overzicht en Certificaten en geheimen van de app in het Microsoft Entra-beheercentrum.</translation>
    </message>
    <message>
        <source>Tenant ID or domain</source>
        <translation>Tenant-id of domein</translation>
    </message>
    <message>
        <source>contoso.onmicrosoft.com</source>
        <translation>contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>On the Overview page: Application (client) ID.</source>
        <translation>Op de pagina Overzicht: Toepassings-id (client).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>De kolom Waarde, niet de kolom Geheime id. De waarde gaat alleen naar de sleutelhanger van het systeem.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Geheim verloopt op</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(optioneel, als herinnering)</translation>
    </message>
    <message>
        <source>Advanced: scope, grant type, API address, sign-in address</source>
        <translation>Geavanceerd: scope, toekenningstype, API-adres, aanmeldingsadres</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Toekenningstype</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>API-adres van Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Aanmeldingsadres</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <source>The same for every connection. Change it only if you were told to.</source>
        <translation>Voor elke verbinding hetzelfde. Wijzig dit alleen als u dat is gevraagd.</translation>
    </message>
</context>
<context>
    <name>causeway::DataPage</name>
    <message>
        <source>Data and throttling</source>
        <translation>Gegevens en limieten</translation>
    </message>
    <message>
        <source>What is transferred to iPaaS.com, and how fast. The defaults are right for most.</source>
        <translation>Wat naar iPaaS.com wordt overgebracht, en hoe snel. De standaardwaarden zijn meestal goed.</translation>
    </message>
    <message>
        <source>Webhook API key</source>
        <translation>Webhook-API-sleutel</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(optioneel)</translation>
    </message>
    <message>
        <source>Only where iPaaS.com does not show it. It goes to the system&apos;s keychain only.</source>
        <translation>Alleen nodig als iPaaS.com de sleutel niet toont. De sleutel gaat alleen naar de sleutelhanger van het systeem.</translation>
    </message>
    <message>
        <source>Name of the entity set or web service</source>
        <translation>Naam van de entiteitset of webservice</translation>
    </message>
    <message>
        <source>%1: name of the source</source>
        <translation>%1: naam van de bron</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>As in Subscription Configuration on iPaaS.com. Causeway keeps to these limits: at most so many calls in so many seconds.</source>
        <translation>Zoals in Subscription Configuration op iPaaS.com. Causeway houdt zich aan deze limieten: maximaal zoveel aanroepen in zoveel seconden.</translation>
    </message>
    <message>
        <source>API Throttle Limit</source>
        <translation>API Throttle Limit</translation>
    </message>
    <message>
        <source>API Throttle Seconds</source>
        <translation>API Throttle Seconds</translation>
    </message>
    <message>
        <source>API Throttle Limit (to iPaaS)</source>
        <translation>API Throttle Limit (to iPaaS)</translation>
    </message>
    <message>
        <source>API Throttle Seconds (to iPaaS)</source>
        <translation>API Throttle Seconds (to iPaaS)</translation>
    </message>
    <message>
        <source>Concurrent Connections</source>
        <translation>Concurrent Connections</translation>
    </message>
    <message>
        <source>A custom API page: publisher/group/version/name.</source>
        <translation>Een aangepaste API-pagina: uitgever/groep/versie/naam.</translation>
    </message>
    <message>
        <source>Look again for all three</source>
        <translation>Alle drie opnieuw zoeken</translation>
    </message>
</context>
<context>
    <name>causeway::DataTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Sorteren op %1</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <extracomment>The rows in the order in which they came</extracomment>
        <translation>Niet sorteren</translation>
    </message>
</context>
<context>
    <name>causeway::DateLineEdit</name>
    <message>
        <source>2027-05-01</source>
        <extracomment>Year, month and day as digits; the form stays as it is</extracomment>
        <translation>2027-05-01</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Datum kiezen</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Datum kiezen (Alt+Pijl-omlaag)</translation>
    </message>
</context>
<context>
    <name>causeway::Disclosure</name>
    <message>
        <source>Opened</source>
        <translation>Uitgevouwen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Samengevouwen</translation>
    </message>
</context>
<context>
    <name>causeway::EmptyState</name>
    <message>
        <source>Connect Business Central to iPaaS.com</source>
        <translation>Business Central verbinden met iPaaS.com</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Een verbinding instellen</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Uitproberen in de sandbox</translation>
    </message>
    <message>
        <source>Causeway leads you through Microsoft Entra, Business Central and iPaaS.com, tests each step as you go, and then transfers customer categories, locations and shipping methods.</source>
        <translation>Causeway leidt u door Microsoft Entra, Business Central en iPaaS.com, test onderweg elke stap en brengt daarna klantcategorieën, locaties en verzendmethoden over.</translation>
    </message>
    <message>
        <source>In eight steps, about half an hour. What is needed for it is below.</source>
        <translation>In acht stappen, ongeveer een half uur. Hieronder staat wat u nodig hebt.</translation>
    </message>
    <message>
        <source>The same steps in five minutes, with made-up data on this computer. You need nothing.</source>
        <translation>Dezelfde stappen in vijf minuten, met fictieve gegevens op deze computer. U hebt niets nodig.</translation>
    </message>
    <message>
        <source>I&amp;mport a connection that was exported…</source>
        <translation>Een geëxporteerde verbinding i&amp;mporteren…</translation>
    </message>
    <message>
        <source>In Microsoft Entra</source>
        <translation>In Microsoft Entra</translation>
    </message>
    <message>
        <source>Someone who may register an app and grant admin consent, such as an Application Administrator.</source>
        <translation>Iemand die een app mag registreren en beheerderstoestemming mag verlenen, zoals een toepassingsbeheerder.</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>In Business Central</translation>
    </message>
    <message>
        <source>Someone who may let an app in, on the page &quot;Microsoft Entra Applications&quot;, and give it a permission set.</source>
        <translation>Iemand die op de pagina “Microsoft Entra-toepassingen” een app mag toelaten en er een machtigingenset aan mag geven.</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>Op iPaaS.com</translation>
    </message>
    <message>
        <source>Your e-mail and password or an API key, and the company to connect.</source>
        <translation>Uw e-mailadres en wachtwoord of een API-sleutel, en het bedrijf dat u wilt verbinden.</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Wat u bij de hand moet hebben</translation>
    </message>
    <message>
        <source>Are these other people? The wizard has a page with every step and value to give to them.</source>
        <translation>Zijn dit andere personen? De wizard heeft een pagina met alle stappen en waarden die u aan hen kunt geven.</translation>
    </message>
</context>
<context>
    <name>causeway::FormField</name>
    <message>
        <source>Pick one</source>
        <translation>Kies er een</translation>
    </message>
    <message>
        <source>Filled in; type to replace it</source>
        <translation>Ingevuld; typ om te vervangen</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it</source>
        <translation>In de sleutelhanger; typ om te vervangen</translation>
    </message>
    <message>
        <source>Stored for another address: enter it for this one</source>
        <translation>Voor ander adres opgeslagen: voer in voor dit adres</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
</context>
<context>
    <name>causeway::HomeMenu</name>
    <message>
        <source>iPaaS.com&apos;s &amp;help pages</source>
        <translation>&amp;Helppagina’s van iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com &amp;portal</source>
        <translation>iPaaS.com-&amp;portal</translation>
    </message>
    <message>
        <source>&amp;App registrations in Microsoft Entra</source>
        <translation>&amp;App-registraties in Microsoft Entra</translation>
    </message>
    <message>
        <source>&amp;Microsoft Entra Applications in Business Central</source>
        <translation>&amp;Microsoft Entra-toepassingen in Business Central</translation>
    </message>
    <message>
        <source>&amp;Web Services in Business Central</source>
        <translation>&amp;Webservices in Business Central</translation>
    </message>
    <message>
        <source>Business Central admin &amp;center</source>
        <translation>Business Central-&amp;beheercentrum</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;error codes of the sign-in</source>
        <translation>Microsoft Learn: &amp;foutcodes van de aanmelding</translation>
    </message>
    <message>
        <source>Microsoft Learn: a&amp;ddresses of Business Central&apos;s APIs</source>
        <translation>Microsoft Learn: a&amp;dressen van de API’s van Business Central</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;limits of calls to Business Central</source>
        <translation>Microsoft Learn: &amp;limieten voor aanroepen naar Business Central</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Ends the program</extracomment>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbinding</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Of the windows: light or dark</extracomment>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Help for the &amp;set-up</source>
        <translation>Hulp bij het in&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Try it in the sandbox</source>
        <translation>&amp;Uitproberen in de sandbox</translation>
    </message>
    <message>
        <source>&amp;What Causeway stores</source>
        <translation>&amp;Wat Causeway opslaat</translation>
    </message>
    <message>
        <source>&amp;About Causeway</source>
        <translation>&amp;Over Causeway</translation>
    </message>
    <message>
        <source>The page could not be written.</source>
        <translation>De pagina kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>%1. The same steps are on the second page of the wizard.</source>
        <translation>%1. Dezelfde stappen staan op de tweede pagina van de wizard.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Er kon geen browser worden gestart.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Open dit adres zelf: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ImportResults</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>%1 of %2 files imported</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>%1 van %2 bestanden geïmporteerd</translation>
    </message>
    <message>
        <source>A connection file holds no secrets. Enter them with &quot;Edit&quot;, then test.</source>
        <translation>Een verbindingsbestand bevat geen geheimen. Voer ze in via “Bewerken” en test daarna.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>Geïmporteerd als %1.</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>niet geïmporteerd</translation>
    </message>
</context>
<context>
    <name>causeway::InitializePage</name>
    <message>
        <source>The connection is saved</source>
        <translation>De verbinding is opgeslagen</translation>
    </message>
    <message>
        <source>The last step transfers customer categories, locations and shipping methods to iPaaS.com. It can wait: the home window starts it just as well.</source>
        <translation>De laatste stap brengt klantcategorieën, locaties en verzendmethoden over naar iPaaS.com. Dat kan ook later, vanuit het startvenster.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Eerst bekijken</translation>
    </message>
    <message>
        <source>Compares both sides and shows what would be done. Nothing is written.</source>
        <translation>Vergelijkt beide kanten en toont wat er zou gebeuren. Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Nu starten</translation>
    </message>
    <message>
        <source>Transfers what is new or changed. You can pause it or stop it at any time.</source>
        <translation>Brengt over wat nieuw of gewijzigd is. U kunt dit op elk moment pauzeren of stoppen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Closes the wizard</extracomment>
        <translation>Vol&amp;tooien</translation>
    </message>
</context>
<context>
    <name>causeway::IpaasPage</name>
    <message>
        <source>iPaaS.com</source>
        <translation>iPaaS.com</translation>
    </message>
    <message>
        <source>Where the data goes: the subscription of the Business Central integration.</source>
        <translation>Waar de gegevens naartoe gaan: het abonnement van de Business Central-integratie.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Sign in, or keep the sign-in that there is.</source>
        <translation>Meld u aan of behoud de bestaande aanmelding.</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (nummer %2)</translation>
    </message>
    <message>
        <source>Number %1, not of this company</source>
        <translation>Nummer %1, niet van dit bedrijf</translation>
    </message>
    <message>
        <source>Pick it after signing in, or type its number.</source>
        <translation>Kies het na het aanmelden of typ het nummer.</translation>
    </message>
</context>
<context>
    <name>causeway::IpaasSignIn</name>
    <message>
        <source>&amp;API key</source>
        <translation>API-sle&amp;utel</translation>
    </message>
    <message>
        <source>&amp;E-mail and password</source>
        <translation>&amp;E-mail en wachtwoord</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Aanmelden met een API-sleutel</translation>
    </message>
    <message>
        <source>Sign in with e-mail and password</source>
        <translation>Aanmelden met e-mail en wachtwoord</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Aanmelden met</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Made in the iPaaS.com portal. It goes to the system&apos;s keychain only.</source>
        <translation>Gemaakt in de iPaaS.com-portal. De sleutel gaat alleen naar de sleutelhanger van het systeem.</translation>
    </message>
    <message>
        <source>Sign in &amp;anew</source>
        <translation>Op&amp;nieuw aanmelden</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Aanmelding &amp;behouden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Used once to sign in and never stored; only the sign-in is kept, in the keychain.</source>
        <translation>Wordt één keer gebruikt om u aan te melden en nooit opgeslagen; alleen de aanmelding wordt bewaard, in de sleutelhanger.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Company on iPaaS.com</source>
        <translation>Bedrijf op iPaaS.com</translation>
    </message>
    <message>
        <source>Advanced: API address and client ID of iPaaS.com</source>
        <translation>Geavanceerd: API-adres en client-id van iPaaS.com</translation>
    </message>
    <message>
        <source>API address of iPaaS.com</source>
        <translation>API-adres van iPaaS.com</translation>
    </message>
    <message>
        <source>Pick one or type your own. Some of the paths below it could not be confirmed: iPaaS.com publishes no description. The connection test shows whether they fit.</source>
        <translation>Kies een adres of typ er zelf een. Sommige paden daaronder konden niet worden bevestigd: iPaaS.com publiceert geen beschrijving. De verbindingstest laat zien of ze kloppen.</translation>
    </message>
    <message>
        <source>Client ID for iPaaS.com</source>
        <translation>Client-id voor iPaaS.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>Sent with each call as %1. It could not be confirmed whether iPaaS.com needs it: leave it empty unless iPaaS.com gave you one.</source>
        <translation>Wordt met elke aanroep als %1 meegestuurd. Of iPaaS.com deze id nodig heeft, kon niet worden bevestigd: laat het veld leeg, tenzij iPaaS.com u een id heeft gegeven.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Aangemeld.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message>
        <source>Asking iPaaS.com…</source>
        <translation>iPaaS.com raadplegen…</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n subscription(s).</source>
        <translation>
            <numerusform>iPaaS.com vermeldt %n abonnement.</numerusform>
            <numerusform>iPaaS.com vermeldt %n abonnementen.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com lists no subscription for this company yet.</source>
        <translation>iPaaS.com vermeldt nog geen abonnement voor dit bedrijf.</translation>
    </message>
    <message>
        <source>Pick the company.</source>
        <translation>Kies het bedrijf.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;List subscriptions</source>
        <translation>Ab&amp;onnementen ophalen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Aan&amp;melden</translation>
    </message>
</context>
<context>
    <name>causeway::MainWindow</name>
    <message>
        <source>The sandbox of this connection was started again.</source>
        <translation>De sandbox van deze verbinding is opnieuw gestart.</translation>
    </message>
    <message>
        <source>Its made-up data is new: nothing has been transferred yet.</source>
        <translation>De fictieve gegevens zijn nieuw: er is nog niets overgebracht.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Verbindingen doorzoeken</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Select a connection to test, initialize, edit or delete it.</source>
        <translation>Selecteer een verbinding om deze te testen, te initialiseren, te bewerken of te verwijderen.</translation>
    </message>
    <message>
        <source>The past runs of %1 cannot be read.</source>
        <translation>De eerdere uitvoeringen van %1 kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>The connection was not exported.</source>
        <translation>De verbinding is niet geëxporteerd.</translation>
    </message>
    <message>
        <source>%1 is being initialized.</source>
        <translation>%1 wordt geïnitialiseerd.</translation>
    </message>
    <message>
        <source>Stop the initialization first, then delete the connection.</source>
        <translation>Stop eerst de initialisatie en verwijder dan de verbinding.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Its settings, its secrets in the keychain and the journal of its initializations are removed from this computer. Nothing changes in Business Central or on iPaaS.com.</source>
        <translation>De instellingen, de geheimen in de sleutelhanger en het logboek van de initialisaties worden van deze computer verwijderd. In Business Central en op iPaaS.com verandert er niets.</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 is niet verwijderd.</translation>
    </message>
    <message>
        <source>Close Causeway?</source>
        <translation>Causeway sluiten?</translation>
    </message>
    <message>
        <source>Something is still under way. An initialization goes on where it was at the next start; what was entered and not saved is lost.</source>
        <translation>Er is nog een bewerking bezig. Een initialisatie gaat bij de volgende start verder waar deze was gebleven; wat is ingevoerd en niet is opgeslagen, gaat verloren.</translation>
    </message>
    <message>
        <source>Close Causeway</source>
        <translation>Causeway sluiten</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Open houden</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;eer</translation>
    </message>
    <message>
        <source>Stop &amp;all tests</source>
        <translation>&amp;Alle tests stoppen</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>&amp;Alles testen</translation>
    </message>
    <message>
        <source>Sho&amp;w all connections</source>
        <translation>Alle verbindin&amp;gen tonen</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w only the %n that need attention</source>
        <translation>
            <numerusform>Alleen de %n tonen die aandacht vraa&amp;gt</numerusform>
            <numerusform>Alleen de %n tonen die aandacht vra&amp;gen</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing: %1 of %2 done, %3 failed</source>
        <extracomment>Connections. %1 of %2 were tested, %3 of them failed</extracomment>
        <translation>Testen: %1 van %2 voltooid, %3 mislukt</translation>
    </message>
    <message>
        <source>No connection that needs attention has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Geen verbinding die aandacht vraagt heeft “%1” in de naam, de omgeving, het bedrijf of de tenant.</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Geen verbinding heeft “%1” in de naam, de omgeving, het bedrijf of de tenant.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Of the connections</extracomment>
        <translation>%1 van %2 getoond</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 connections: %3 work, %4 failed.</source>
        <translation>Gestopt na %1 van %2 verbindingen: %3 werken, %4 mislukt.</translation>
    </message>
    <message>
        <source>%1 connections tested: %2 work, %3 failed.</source>
        <translation>%1 verbindingen getest: %2 werken, %3 mislukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) tested: all work.</source>
        <translation>
            <numerusform>%n verbinding getest: deze werkt.</numerusform>
            <numerusform>%n verbindingen getest: alle werken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sandbox was started again for that. Its made-up data is new.</source>
        <translation>Daarvoor is een sandbox opnieuw gestart. De fictieve gegevens zijn nieuw.</translation>
    </message>
    <message>
        <source>Show what nee&amp;ds attention</source>
        <translation>Aandacht&amp;spunten tonen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>S&amp;luiten</translation>
    </message>
</context>
<context>
    <name>causeway::MappingEditor</name>
    <message>
        <source>The external ID cannot be changed: it is what iPaaS.com and Causeway know a record of Business Central by.</source>
        <translation>De externe id kan niet worden gewijzigd: daaraan herkennen iPaaS.com en Causeway een record van Business Central.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Standaard herstellen</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: toewijzing</translation>
    </message>
    <message>
        <source>Addresses go to iPaaS.com</source>
        <translation>Adressen gaan naar iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s help pages know both. The names of its fields for addresses could not be confirmed; custom fields must be defined in its portal.</source>
        <translation>De helppagina’s van iPaaS.com kennen beide. De namen van de adresvelden konden niet worden bevestigd; aangepaste velden moeten in de portal zijn gedefinieerd.</translation>
    </message>
    <message>
        <source>%1: addresses</source>
        <translation>%1: adressen</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>volgens de rijen</translation>
    </message>
    <message>
        <source>as dedicated fields</source>
        <translation>als eigen velden</translation>
    </message>
    <message>
        <source>as custom fields</source>
        <translation>als aangepaste velden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type, and what a button does to its mapping</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>causeway::MappingModel</name>
    <message>
        <source>%1 (custom field)</source>
        <translation>%1 (aangepast veld)</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <extracomment>Two fields, of which the first that is not empty counts</extracomment>
        <translation>%1, anders %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>corrigeren</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>State of the row of the external id, which cannot be changed</extracomment>
        <translation>vast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>causeway::MappingRowEditor</name>
    <message>
        <source>kind of the field of iPaaS.com</source>
        <translation>soort veld van iPaaS.com</translation>
    </message>
    <message>
        <source>field of iPaaS.com</source>
        <translation>veld van iPaaS.com</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <translation>soort bron</translation>
    </message>
    <message>
        <source>field of Business Central</source>
        <translation>veld van Business Central</translation>
    </message>
    <message>
        <source>field of Business Central where the first is empty</source>
        <translation>veld van Business Central als het eerste leeg is</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Aangepast veld</translation>
    </message>
    <message>
        <source>First of two fields</source>
        <translation>Eerste van twee velden</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Vaste tekst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type, and what an editor of its mapping is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text that goes into every record</source>
        <translation>tekst die in elk record komt</translation>
    </message>
    <message>
        <source>To iPaaS.com</source>
        <translation>Naar iPaaS.com</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Uit Business Central</translation>
    </message>
</context>
<context>
    <name>causeway::NamePage</name>
    <message>
        <source>Name the connection</source>
        <translation>De verbinding een naam geven</translation>
    </message>
    <message>
        <source>The name of the subscription on iPaaS.com is a good choice: it is how you will find it again.</source>
        <translation>De naam van het abonnement op iPaaS.com is een goede keuze: zo vindt u de verbinding terug.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Dynamics365_Integration</source>
        <translation>Dynamics365_Integration</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>As the subscription on iPaaS.com shows it.</source>
        <translation>Zoals het abonnement op iPaaS.com die toont.</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Verbindingsbestand importeren</translation>
    </message>
    <message>
        <source>Fills in everything but the secrets from a file that Causeway exported.</source>
        <translation>Vult alles behalve de geheimen in vanuit een bestand dat Causeway heeft geëxporteerd.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Uitproberen in de sandbox</translation>
    </message>
    <message>
        <source>Fills in everything for a stand-in of all three services on this computer.</source>
        <translation>Vult alles in voor een nabootsing van alle drie de services op deze computer.</translation>
    </message>
    <message>
        <source>Or start from what is there already</source>
        <translation>Of begin met wat er al is</translation>
    </message>
</context>
<context>
    <name>causeway::PastRunsModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>deels voltooid</translation>
    </message>
    <message>
        <source>How long it was at work, without the time between a stop and going on. Work that was killed, or lost with the power, is not in it.</source>
        <translation>Hoelang er is gewerkt, zonder de tijd tussen stoppen en doorgaan. Werk dat is afgebroken of door stroomuitval verloren is gegaan, telt niet mee.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>causeway::PastRunsWindow</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Rapport opslaan…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>%1, earlier runs</source>
        <translation>%1, eerdere uitvoeringen</translation>
    </message>
    <message>
        <source>Earlier runs of %1</source>
        <translation>Eerdere uitvoeringen van %1</translation>
    </message>
    <message>
        <source>The last %1 runs are kept on this computer.</source>
        <translation>De laatste %1 uitvoeringen worden op deze computer bewaard.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Eerdere uitvoeringen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Records doorzoeken</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Records die niet zijn overgebracht</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Er is een uitvoering bezig</translation>
    </message>
    <message>
        <source>The earlier runs cannot be read</source>
        <translation>De eerdere uitvoeringen kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>Nothing has been transferred yet</source>
        <translation>Er is nog niets overgebracht</translation>
    </message>
    <message>
        <source>When an initialization of %1 has run, its counts are listed here, and its report can be saved and printed.</source>
        <translation>Na een initialisatie van %1 staan hier de aantallen, en kan het rapport worden opgeslagen en afgedrukt.</translation>
    </message>
    <message>
        <source>The records of this run cannot be read now</source>
        <translation>De records van deze uitvoering kunnen nu niet worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not transferred</source>
        <translation>
            <numerusform>%Ln record niet overgebracht</numerusform>
            <numerusform>%Ln records niet overgebracht</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Voortijdig gestopt</translation>
    </message>
    <message>
        <source>Every record was transferred</source>
        <translation>Elk record is overgebracht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>causeway::PastePanel</name>
    <message>
        <source>Tenant ID or domain</source>
        <translation>Tenant-id of domein</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Geheim verloopt op</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Toekenningstype</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>API-adres van Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Aanmeldingsadres</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>ID of the company</source>
        <translation>Id van het bedrijf</translation>
    </message>
    <message>
        <source>&amp;Paste what you have</source>
        <translation>Pla&amp;kken wat u hebt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo what was filled in</source>
        <translation>Invullen ongedaan maken</translation>
    </message>
    <message>
        <source>Fills in every field that what you have copied names: the app&apos;s Overview page, settings of another program, rows of a spreadsheet, an address of Business Central.</source>
        <translation>Vult elk veld in dat wordt genoemd in wat u hebt gekopieerd: de pagina Overzicht van de app, instellingen van een ander programma, rijen van een spreadsheet, een adres van Business Central.</translation>
    </message>
    <message>
        <source>What you have copied names no field of a connection. Copy a field&apos;s name with its value, such as &quot;Directory (tenant) ID&quot; and what stands below it.</source>
        <translation>Wat u hebt gekopieerd, noemt geen veld van een verbinding. Kopieer de naam van een veld samen met de waarde, zoals “Map-id (tenant)” en wat eronder staat.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>Ingevuld: %1.</translation>
    </message>
    <message>
        <source>All fields are as they were before.</source>
        <translation>Alle velden zijn weer zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>causeway::PickList</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Zoeken: %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Niets in deze lijst bevat “%1”.</translation>
    </message>
</context>
<context>
    <name>causeway::ProblemDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>External ID %1, %2</source>
        <extracomment>%1 is Business Central&apos;s key of a record, %2 the name of an error</extracomment>
        <translation>Externe id %1, %2</translation>
    </message>
    <message>
        <source>Copy what is said of %1</source>
        <extracomment>%1 is a record</extracomment>
        <translation>Toelichting bij %1 kopiëren</translation>
    </message>
</context>
<context>
    <name>causeway::PublishingSteps</name>
    <message>
        <source>How to publish it in Business Central</source>
        <translation>Publiceren in Business Central</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>%1: how to publish it in Business Central</source>
        <translation>%1: publiceren in Business Central</translation>
    </message>
    <message>
        <source>Look again for all three sources</source>
        <translation>Alle drie de bronnen opnieuw zoeken</translation>
    </message>
    <message>
        <source>Object Type</source>
        <translation>Objecttype</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Object-id</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Servicenaam</translation>
    </message>
    <message>
        <source>In Business Central, search for the page &quot;Web Services&quot; (Alt+Q) and open it.</source>
        <translation>Zoek in Business Central naar de pagina “Webservices” (Alt+Q) en open deze.</translation>
    </message>
    <message>
        <source>Press &quot;New&quot; and fill in one line with these values. Business Central adds the object&apos;s name, &quot;%1&quot;.</source>
        <translation>Klik op “Nieuw” en vul één regel met deze waarden in. Business Central voegt de naam van het object toe: “%1”.</translation>
    </message>
    <message>
        <source>Tick &quot;Published&quot; in that line. It is saved when you leave the line.</source>
        <translation>Schakel “Gepubliceerd” in die regel in. De regel wordt opgeslagen wanneer u deze verlaat.</translation>
    </message>
    <message>
        <source>Come back and look again. Under another service name it is found as well: by its fields.</source>
        <translation>Kom terug en zoek opnieuw. Ook met een andere servicenaam wordt de service gevonden: aan de hand van de velden.</translation>
    </message>
    <message>
        <source>The page is a custom API&apos;s where your partner has made one; it is looked for, too. From version 30 of Business Central (2027) on, Microsoft&apos;s own pages can no longer be published, and a custom API is the way.</source>
        <translation>Als uw partner een aangepaste API heeft gemaakt, is de pagina daarvan de bron; ook daarnaar wordt gezocht. Vanaf versie 30 van Business Central (2027) kunnen de eigen pagina’s van Microsoft niet meer worden gepubliceerd en is een aangepaste API de aangewezen weg.</translation>
    </message>
    <message>
        <source>Locations come with API v2.0 and need not be published. That page has a code and a name at least; whether it shows addresses could not be confirmed.</source>
        <translation>Locaties maken deel uit van API v2.0 en hoeven niet te worden gepubliceerd. Die pagina heeft ten minste een code en een naam; of er adressen op staan, kon niet worden bevestigd.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>A type of object in Business Central</extracomment>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>causeway::ReadingWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>causeway::RecordDetails</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Fields of the record on both sides</source>
        <translation>Velden van het record aan beide kanten</translation>
    </message>
    <message>
        <source>Reading what iPaaS.com has.</source>
        <translation>Lezen wat iPaaS.com heeft.</translation>
    </message>
    <message>
        <source>Choose a record to see what it has on both sides.</source>
        <translation>Kies een record om te zien wat het aan beide kanten bevat.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have it: a run creates it.</source>
        <translation>iPaaS.com heeft het niet: een uitvoering maakt het.</translation>
    </message>
    <message>
        <source>A run brings iPaaS.com up to date.</source>
        <translation>Een uitvoering werkt iPaaS.com bij.</translation>
    </message>
    <message>
        <source>It was transferred and has not changed since.</source>
        <translation>Het is overgebracht en sindsdien niet gewijzigd.</translation>
    </message>
    <message>
        <source>It cannot be linked: nothing is written for it.</source>
        <translation>Het kan niet worden gekoppeld: er wordt niets voor geschreven.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what becomes of a record, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What iPaaS.com has could not be read. %1</source>
        <translation>Wat iPaaS.com heeft, kon niet worden gelezen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>
            <numerusform>%n veld verschilt: %1.</numerusform>
            <numerusform>%n velden verschillen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields are the same on both sides.</source>
        <translation>Alle velden zijn aan beide kanten gelijk.</translation>
    </message>
</context>
<context>
    <name>causeway::RecordFieldsModel</name>
    <message>
        <source>empty</source>
        <extracomment>A field that holds nothing</extracomment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Of a field whose values on both sides are not the same</extracomment>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a field, %2 says &quot;differs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Instead of a value: iPaaS.com does not have the record</extracomment>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>iPaaS.com now</source>
        <translation>iPaaS.com nu</translation>
    </message>
</context>
<context>
    <name>causeway::RecordListModel</name>
    <message>
        <source>chosen</source>
        <extracomment>Decided for this one record alone</extracomment>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
</context>
<context>
    <name>causeway::RecordPreviewModel</name>
    <message>
        <source>External ID</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A record&apos;s external ID, and why it cannot be sent</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>causeway::RegistrationPage</name>
    <message>
        <source>Register the app</source>
        <translation>De app registreren</translation>
    </message>
    <message>
        <source>Once for each Microsoft tenant, in two portals. If you have a tenant ID, a client ID and a secret that Business Central knows already, go on with Next.</source>
        <translation>Eenmalig voor elke Microsoft-tenant, in twee portals. Als u een tenant-id, een client-id en een geheim hebt die Business Central al kent, gaat u verder met Volgende.</translation>
    </message>
    <message>
        <source>&amp;Give this to your administrator</source>
        <translation>Aan uw &amp;beheerder geven</translation>
    </message>
    <message>
        <source>All steps and values, for someone who may do what you may not.</source>
        <translation>Alle stappen en waarden, voor iemand met rechten die u niet hebt.</translation>
    </message>
    <message>
        <source>&amp;Copy as text for a mail</source>
        <translation>&amp;Kopiëren als tekst voor een e-mail</translation>
    </message>
    <message>
        <source>&amp;Save as a page to print…</source>
        <translation>&amp;Opslaan als afdrukbare pagina…</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail.</source>
        <translation>Gekopieerd: plak het in een e-mail.</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Stappen opslaan</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>App registration for iPaaS.com</source>
        <translation>App-registratie voor iPaaS.com</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Opslaan is niet gelukt: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 what it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <translation>nog niet ingevoerd, zie “%1”</translation>
    </message>
</context>
<context>
    <name>causeway::ReportActions</name>
    <message>
        <source>The report was not saved.</source>
        <translation>Het rapport is niet opgeslagen.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;penen</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Het rapport kon niet worden geopend.</translation>
    </message>
    <message>
        <source>No program for it was found. It is here: %1</source>
        <translation>Er is geen programma voor gevonden. Het staat hier: %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Rapport afdrukken</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Het rapport wordt afgedrukt…</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Het rapport is niet afgedrukt.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Het bestand %1 kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The printer %1 does not take it.</source>
        <translation>De printer %1 accepteert het niet.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Het rapport is naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>causeway::RotateWindow</name>
    <message>
        <source>%1, client secret</source>
        <translation>%1, clientgeheim</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Het geheim van %1 vervangen</translation>
    </message>
    <message>
        <source>The new secret is tested first. Until it has worked, the connection keeps the one it has.</source>
        <translation>Het nieuwe geheim wordt eerst getest. Tot het heeft gewerkt, behoudt de verbinding het huidige geheim.</translation>
    </message>
    <message>
        <source>Client ID of the app</source>
        <translation>Client-id van de app</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>nog niet ingevoerd</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nieuw clientgeheim</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>De kolom Waarde, niet de kolom Geheime id. De waarde gaat alleen naar de sleutelhanger van het systeem.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Geheim verloopt op</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(optioneel, als herinnering)</translation>
    </message>
    <message>
        <source>Two things are left, in this order:</source>
        <translation>Er moeten nog twee dingen gebeuren, in deze volgorde:</translation>
    </message>
    <message>
        <source>1. iPaaS.com has a copy of its own. Paste the new secret into the settings of the subscription in its portal, and save them there.</source>
        <translation>1. iPaaS.com heeft een eigen kopie. Plak het nieuwe geheim in de portal van iPaaS.com in de instellingen van het abonnement en sla ze daar op.</translation>
    </message>
    <message>
        <source>Copy the &amp;new secret</source>
        <translation>&amp;Nieuw geheim kopiëren</translation>
    </message>
    <message>
        <source>2. Then delete the old secret under &quot;Certificates &amp; secrets&quot; in the Microsoft Entra admin center.</source>
        <translation>2. Verwijder daarna het oude geheim onder “Certificaten en geheimen” in het Microsoft Entra-beheercentrum.</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Het geheim staat niet meer op het klembord.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Signing in with the new secret…</source>
        <translation>Aanmelden met het nieuwe geheim…</translation>
    </message>
    <message>
        <source>It works. Waiting for the keychain…</source>
        <translation>Het werkt. Wachten op de sleutelhanger…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Test and replace</source>
        <translation>&amp;Testen en vervangen</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced</source>
        <translation>Het geheim van %1 is vervangen</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked. It is kept until Causeway ends: after that the old one is used again. Rotate once more when the keychain can be written to.</source>
        <extracomment>%1: the keychain of this computer</extracomment>
        <translation>Een aanmelding met het nieuwe geheim is gelukt. Het wordt bewaard tot Causeway wordt afgesloten: daarna wordt het oude geheim weer gebruikt. Vervang het geheim opnieuw zodra er naar de sleutelhanger kan worden geschreven.</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked, and it is in %1.</source>
        <translation>Een aanmelding met het nieuwe geheim is gelukt, en het staat in %1.</translation>
    </message>
    <message>
        <source>Keep the new secret for this &amp;session only</source>
        <translation>Nieuw geheim alleen voor deze &amp;sessie bewaren</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Het geheim staat %n seconde op het klembord: plak het nu.</numerusform>
            <numerusform>Het geheim staat %n seconden op het klembord: plak het nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without replacing the secret?</source>
        <translation>Sluiten zonder het geheim te vervangen?</translation>
    </message>
    <message>
        <source>The connection keeps the secret it has. What was entered here is lost, and the portal shows a secret only once.</source>
        <translation>De verbinding behoudt het huidige geheim. Wat hier is ingevoerd, gaat verloren, en de portal toont een geheim maar één keer.</translation>
    </message>
    <message>
        <source>Close without replacing</source>
        <translation>Sluiten zonder vervangen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
</context>
<context>
    <name>causeway::SandboxBanner</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox: made-up data on this computer. Nothing leaves it.</source>
        <translation>Sandbox: fictieve gegevens op deze computer. Niets verlaat deze computer.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretLineEdit</name>
    <message>
        <source>Hold to show</source>
        <translation>Vasthouden om te tonen</translation>
    </message>
</context>
<context>
    <name>causeway::SecretReminder</name>
    <message>
        <source>Nothing can be transferred until a new one takes its place.</source>
        <translation>Er kan niets worden overgebracht tot er een nieuw geheim voor in de plaats is gekomen.</translation>
    </message>
    <message>
        <source>Make a new one in the Microsoft Entra admin center and replace it here before that.</source>
        <translation>Maak vóór die tijd een nieuw geheim in het Microsoft Entra-beheercentrum en vervang het hier.</translation>
    </message>
    <message>
        <source>Rotate the &amp;secret</source>
        <translation>Gehei&amp;m vervangen</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) have expired, or will within 30 days.</source>
        <translation>
            <numerusform>%n clientgeheim is verlopen of verloopt binnen 30 dagen.</numerusform>
            <numerusform>%n clientgeheimen zijn verlopen of verlopen binnen 30 dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <extracomment>%1: a sentence about the secret that expires first</extracomment>
        <translation>Het dringendst: %1</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>De&amp;ze tonen</translation>
    </message>
    <message>
        <source>Remind me t&amp;omorrow</source>
        <translation>Morgen o&amp;pnieuw</translation>
    </message>
    <message>
        <source>The client secret of %1 expires today.</source>
        <translation>Het clientgeheim van %1 verloopt vandaag.</translation>
    </message>
    <message>
        <source>The client secret of %1 expired on %2.</source>
        <translation>Het clientgeheim van %1 is verlopen op %2.</translation>
    </message>
    <message>
        <source>The client secret of %1 expires on %2.</source>
        <translation>Het clientgeheim van %1 verloopt op %2.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretRotation</name>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Voer eerst het nieuwe geheim in.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrigeer eerst het gemarkeerde veld.</translation>
    </message>
    <message>
        <source>This is the secret that is stored already.</source>
        <translation>Dit geheim is al opgeslagen.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and enter the column Value of that.</source>
        <translation>Maak een nieuw geheim in de app-registratie en voer de kolom Waarde daarvan in.</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsGrid</name>
    <message>
        <source>equal</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>differs, perhaps on purpose</source>
        <translation>verschilt, mogelijk met opzet</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet leesbaar</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>In place of a secret</extracomment>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>niets ingevoerd</translation>
    </message>
    <message>
        <source>none is set</source>
        <extracomment>Of a secret</extracomment>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>one is set</source>
        <translation>ingesteld</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Heading of a column: values as entered in this program</extracomment>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>Op iPaaS.com</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot; for %2</source>
        <extracomment>%1 is the value of a setting on iPaaS.com, %2 the setting</extracomment>
        <translation>“%1” overnemen voor %2</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsTable</name>
    <message>
        <source>Use theirs for all</source>
        <translation>Alles overnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are equal</source>
        <translation>
            <numerusform>%n instelling is gelijk</numerusform>
            <numerusform>%n instellingen zijn gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. iPaaS.com works with its own: correct the wrong side, here or in the subscription&apos;s settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</source>
        <translation>
            <numerusform>%n instelling verschilt. iPaaS.com werkt met de eigen waarde: corrigeer de verkeerde kant, hier of in de instellingen van het abonnement in de portal. Tot die tijd mislukt de verbindingstest en leest iPaaS.com mogelijk op een andere plaats dan Causeway.</numerusform>
            <numerusform>%n instellingen verschillen. iPaaS.com werkt met de eigen waarden: corrigeer de verkeerde kant, hier of in de instellingen van het abonnement in de portal. Tot die tijd mislukt de verbindingstest en leest iPaaS.com mogelijk op een andere plaats dan Causeway.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be confirmed: the subscription shows none of its settings.</source>
        <translation>Kon niet worden bevestigd: het abonnement toont geen van de instellingen.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings contradict nothing that was entered here.</source>
        <translation>De instellingen van het abonnement zijn niet in strijd met wat hier is ingevoerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be confirmed.</source>
        <translation>
            <numerusform>%n daarvan kon niet worden bevestigd.</numerusform>
            <numerusform>%n daarvan konden niet worden bevestigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SetupDraft</name>
    <message>
        <source>A published web service has a name only. For publisher/group/version/name pick the kind &quot;API page&quot;.</source>
        <translation>Een gepubliceerde webservice heeft alleen een naam. Kies voor uitgever/groep/versie/naam de soort “API-pagina”.</translation>
    </message>
</context>
<context>
    <name>causeway::SourcePanel</name>
    <message>
        <source>Source and first records</source>
        <translation>Bron en eerste records</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Toewijzing</translation>
    </message>
    <message>
        <source>First records, as they will be sent</source>
        <translation>Eerste records, zoals ze worden verzonden</translation>
    </message>
    <message>
        <source>%1: source and first records</source>
        <translation>%1: bron en eerste records</translation>
    </message>
    <message>
        <source>%1: kind of source</source>
        <translation>%1: soort bron</translation>
    </message>
    <message>
        <source>API page</source>
        <translation>API-pagina</translation>
    </message>
    <message>
        <source>Published web service</source>
        <translation>Gepubliceerde webservice</translation>
    </message>
    <message>
        <source>%1: first records</source>
        <translation>%1: eerste records</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: toewijzing</translation>
    </message>
    <message>
        <source>The subscription&apos;s own mappings in iPaaS.com count. What was set here is kept, for when records are written directly.</source>
        <translation>De eigen toewijzingen van het abonnement in iPaaS.com gelden. Wat hier is ingesteld, blijft bewaard voor als records rechtstreeks worden geschreven.</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>niet gezocht</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Nog niet gezocht</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>Looking in Business Central…</source>
        <translation>Zoeken in Business Central…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Mogelijke bronnen</translation>
    </message>
    <message>
        <source>%1: look again</source>
        <translation>%1: opnieuw zoeken</translation>
    </message>
    <message>
        <source>found, not confirmed</source>
        <translation>gevonden, niet bevestigd</translation>
    </message>
    <message>
        <source>Found as %1; it has no records</source>
        <extracomment>%1 is the name of a web service or an entity set</extracomment>
        <translation>Gevonden als %1; bevat geen records</translation>
    </message>
    <message>
        <source>Found as %1</source>
        <translation>Gevonden als %1</translation>
    </message>
    <message>
        <source>Not found under its name, but there is what it may be.</source>
        <translation>Niet onder de eigen naam gevonden, maar er zijn mogelijke bronnen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A kind of source, and why it may be the one</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>causeway::StepButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>done</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
</context>
<context>
    <name>causeway::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>causeway::StoredPlaces</name>
    <message>
        <source>What Causeway stores</source>
        <translation>Wat Causeway opslaat</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>It is made when the first connection is saved.</source>
        <translation>De map wordt gemaakt wanneer de eerste verbinding wordt opgeslagen.</translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionGuide</name>
    <message>
        <source>Not made yet? Make the subscription in the portal</source>
        <translation>Nog niet gemaakt? Maak het abonnement in de portal</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Het geheim staat niet meer op het klembord.</translation>
    </message>
    <message>
        <source>Sign in to the iPaaS.com portal, open &quot;Subscriptions&quot; and there the &quot;Marketplace&quot;.</source>
        <translation>Meld u aan bij de iPaaS.com-portal, open “Subscriptions” en daar de “Marketplace”.</translation>
    </message>
    <message>
        <source>Find the integration with Microsoft Dynamics 365 Business Central and press &quot;Subscribe&quot;.</source>
        <translation>Zoek de integratie met Microsoft Dynamics 365 Business Central en klik op “Subscribe”.</translation>
    </message>
    <message>
        <source>Fill in &quot;Subscription Settings&quot; with these values. Leave &quot;Create Default Mappings&quot; ticked: iPaaS.com transfers nothing without mappings.</source>
        <translation>Vul “Subscription Settings” met deze waarden in. Laat “Create Default Mappings” ingeschakeld: zonder toewijzingen brengt iPaaS.com niets over.</translation>
    </message>
    <message>
        <source>Save it there. Then come back and check again: the new subscription is picked for you.</source>
        <translation>Sla het daar op. Kom dan terug en controleer opnieuw: het nieuwe abonnement wordt voor u gekozen.</translation>
    </message>
    <message>
        <source>The names are those of iPaaS.com&apos;s help pages. Whether the portal words them alike today could not be confirmed.</source>
        <translation>De namen komen van de helppagina’s van iPaaS.com. Of de portal ze nu ook zo noemt, kon niet worden bevestigd.</translation>
    </message>
    <message>
        <source>Sign in above first.</source>
        <translation>Meld u hierboven eerst aan.</translation>
    </message>
    <message>
        <source>entered, not shown</source>
        <translation>ingevoerd, niet getoond</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <extracomment>%1 is the title of a page of the wizard</extracomment>
        <translation>nog niet ingevoerd, zie “%1”</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Het geheim staat %n seconde op het klembord: plak het nu.</numerusform>
            <numerusform>Het geheim staat %n seconden op het klembord: plak het nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionPanel</name>
    <message>
        <source>Compare again</source>
        <translation>Opnieuw vergelijken</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>After the subscription was changed in the portal</source>
        <translation>Nadat het abonnement in de portal is gewijzigd</translation>
    </message>
    <message>
        <source>Comparing the subscription&apos;s settings…</source>
        <translation>Instellingen van het abonnement vergelijken…</translation>
    </message>
    <message>
        <source>Its settings could not be read: %1</source>
        <translation>De instellingen konden niet worden gelezen: %1</translation>
    </message>
</context>
<context>
    <name>causeway::TestPage</name>
    <message>
        <source>Test and save</source>
        <translation>Testen en opslaan</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiëren voor support</translation>
    </message>
    <message>
        <source>Save with the &amp;failed check</source>
        <translation>Opslaan met &amp;mislukte controle</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Gekopieerd, zonder geheimen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>De verbinding wordt getest…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button that tests the connection</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Save &amp;untested</source>
        <translation>Ongete&amp;st opslaan</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Opnieuw &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Opnieuw vanaf mislukte &amp;controle</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>All&amp;es opnieuw testen</translation>
    </message>
    <message>
        <source>The opened line says what to do.</source>
        <translation>In de uitgevouwen regel staat wat u kunt doen.</translation>
    </message>
    <message>
        <source>Keep the secrets for this session only</source>
        <translation>Geheimen alleen voor deze sessie bewaren</translation>
    </message>
</context>
<context>
    <name>causeway::TestWindow</name>
    <message>
        <source>Copy for support</source>
        <translation>Kopiëren voor support</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Opnieuw vanaf mislukte &amp;controle</translation>
    </message>
    <message>
        <source>%1, connection test</source>
        <translation>%1, verbindingstest</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Gekopieerd, zonder geheimen.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>De verbinding wordt getest…</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>&amp;Alles opnieuw testen</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Opnieuw &amp;testen</translation>
    </message>
</context>
<context>
    <name>causeway::TransferChoices</name>
    <message>
        <source>Leave them alone</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Nothing is written for them, on either side.</source>
        <translation>Voor deze records wordt niets geschreven, aan geen van beide kanten.</translation>
    </message>
    <message>
        <source>Link them to the records there</source>
        <translation>Koppelen aan de records daar</translation>
    </message>
    <message>
        <source>The records on iPaaS.com get the values from Business Central. Those that are linked to another record are left alone.</source>
        <translation>De records op iPaaS.com krijgen de waarden uit Business Central. Records die aan een ander record gekoppeld zijn, worden overgeslagen.</translation>
    </message>
    <message>
        <source>Leave them deleted</source>
        <translation>Verwijderd laten</translation>
    </message>
    <message>
        <source>Nothing is written for them. A run names them as not transferred.</source>
        <translation>Voor deze records wordt niets geschreven. Een uitvoering vermeldt ze als niet overgebracht.</translation>
    </message>
    <message>
        <source>Create them anew</source>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>iPaaS.com gets new records with the values from Business Central, linked to those records.</source>
        <translation>iPaaS.com krijgt nieuwe records met de waarden uit Business Central, gekoppeld aan de records in Business Central.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw navragen</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more. Nothing is sent.</source>
        <translation>Het wordt opnieuw bij iPaaS.com nagevraagd. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>iPaaS.com gets another hook for each. It updates what has arrived already.</source>
        <translation>iPaaS.com krijgt voor elk record nog een hook. Die werkt bij wat al is aangekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a name that iPaaS.com has already, without a link</source>
        <translation>
            <numerusform>%n record met een naam die iPaaS.com al heeft, zonder koppeling</numerusform>
            <numerusform>%n records met een naam die iPaaS.com al heeft, zonder koppeling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s), deleted on iPaaS.com</source>
        <translation>
            <numerusform>%n gekoppeld record, op iPaaS.com verwijderd</numerusform>
            <numerusform>%n gekoppelde records, op iPaaS.com verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose outcome iPaaS.com has not told</source>
        <translation>
            <numerusform>%n record waarvan iPaaS.com de uitkomst niet heeft gemeld</numerusform>
            <numerusform>%n records waarvan iPaaS.com de uitkomst niet heeft gemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;every record again</source>
        <translation>&amp;Elk record opnieuw verzenden</translation>
    </message>
    <message>
        <source>Compare &amp;everything</source>
        <translation>Alles vergelij&amp;ken</translation>
    </message>
    <message>
        <source>Hands iPaaS.com all records, whatever is known of earlier runs. Takes longer, and mends what was changed or deleted on iPaaS.com.</source>
        <translation>Biedt iPaaS.com alle records aan, ongeacht wat van eerdere uitvoeringen bekend is. Duurt langer en herstelt wat op iPaaS.com is gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>Reads both sides as a whole instead of only what has changed. Takes longer, and finds what was changed or deleted on iPaaS.com.</source>
        <translation>Leest beide kanten volledig in plaats van alleen wat is gewijzigd. Duurt langer en vindt wat op iPaaS.com is gewijzigd of verwijderd.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferJob</name>
    <message>
        <source>Initializing a connection to iPaaS.com</source>
        <translation>Een verbinding met iPaaS.com wordt geïnitialiseerd</translation>
    </message>
</context>
<context>
    <name>causeway::TransferModel</name>
    <message>
        <source>web service %1</source>
        <extracomment>%1 is the name of a web service that is published in Business Central</extracomment>
        <translation>webservice %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is an entity set (&quot;locations&quot;), %2 where it is (&quot;contoso/app/v1.0&quot;, or Microsoft&apos;s own &quot;API v2.0&quot;)</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergelijken</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lezen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schrijven</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>vergeleken</translation>
    </message>
    <message numerus="yes">
        <source>done, %Ln failed</source>
        <translation>
            <numerusform>voltooid, %Ln mislukt</numerusform>
            <numerusform>voltooid, %Ln mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 procent</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Uit Business Central</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Records read from Business Central</extracomment>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Records that are only on one side so far</extracomment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>Records that were deleted on iPaaS.com</extracomment>
        <translation>Daar verwijderd</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Niet te verzenden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>causeway::TransferRecords</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Mislukte opnieuw</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw navragen</translation>
    </message>
    <message>
        <source>Asks iPaaS.com once more for the records whose outcome it has not told</source>
        <translation>Vraagt bij iPaaS.com opnieuw na hoe het zit met de records waarvan de uitkomst niet is gemeld</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Records doorzoeken</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not transferred</source>
        <translation>
            <numerusform>%n record niet overgebracht</numerusform>
            <numerusform>%n records niet overgebracht</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run would do, the first %1 records of each type</source>
        <translation>Wat een uitvoering zou doen, de eerste %1 records van elk type</translation>
    </message>
    <message>
        <source>What a run would do</source>
        <translation>Wat een uitvoering zou doen</translation>
    </message>
    <message>
        <source>No record has &quot;%1&quot; in its name, its description or what is said about it.</source>
        <translation>Geen record heeft “%1” in de naam, de beschrijving of de toelichting.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n choice(s) of single records</source>
        <translation>
            <numerusform>%n keuze voor een afzonderlijk record ongedaan maken</numerusform>
            <numerusform>%n keuzes voor afzonderlijke records ongedaan maken</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Het record is op iPaaS.com verwijderd en is daar nog gekoppeld.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferView</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pau&amp;zeren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>Totale voortgang</translation>
    </message>
    <message>
        <source>Progress of each data type</source>
        <translation>Voortgang van elk gegevenstype</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Aanroepen naar iPaaS.com in de laatste minuut</translation>
    </message>
    <message>
        <source>The connection was edited after the preview.</source>
        <translation>De verbinding is na het voorbeeld bewerkt.</translation>
    </message>
    <message>
        <source>What the preview showed may not be true any more. A new one shows what a run would do now.</source>
        <translation>Wat het voorbeeld toonde, klopt mogelijk niet meer. Een nieuw voorbeeld toont wat een uitvoering nu zou doen.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 is verwijderd</translation>
    </message>
    <message>
        <source>Another program has removed this connection. What was transferred stays on iPaaS.com.</source>
        <translation>Een ander programma heeft deze verbinding verwijderd. Wat is overgebracht, blijft op iPaaS.com.</translation>
    </message>
    <message>
        <source>The initialization of %1 was not finished</source>
        <translation>De initialisatie van %1 is niet voltooid</translation>
    </message>
    <message>
        <source>Initialize %1</source>
        <translation>%1 initialiseren</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and hands over every record.</source>
        <translation>De laatste uitvoering is niet voltooid. Sindsdien is de verbinding bewerkt en leidt ze ergens anders heen; daarom begint een uitvoering opnieuw en wordt elk record aangeboden.</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and compares everything. Nothing is transferred twice.</source>
        <translation>De laatste uitvoering is niet voltooid. Sindsdien is de verbinding bewerkt en leidt ze ergens anders heen; daarom begint een uitvoering opnieuw en wordt alles vergeleken. Er wordt niets tweemaal overgebracht.</translation>
    </message>
    <message>
        <source>Transfers customer categories, locations and shipping methods to iPaaS.com. A preview shows first what would be done and writes nothing.</source>
        <translation>Brengt klantcategorieën, locaties en verzendmethoden over naar iPaaS.com. Een voorbeeld toont eerst wat er zou gebeuren en schrijft niets.</translation>
    </message>
    <message>
        <source>Closing this window stops the run. It goes on where it was when you come back.</source>
        <translation>Als u dit venster sluit, stopt de uitvoering. Bij terugkomst gaat de uitvoering verder waar deze was gebleven.</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Bezig met stoppen: lopende aanroepen worden afgerond.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Voorbeeld van %1</translation>
    </message>
    <message>
        <source>iPaaS.com did not list what it has of: %1.</source>
        <translation>iPaaS.com heeft niet vermeld wat het heeft aan: %1.</translation>
    </message>
    <message>
        <source>Some of what is shown as new may be there. A run looks each record up first, so that none is written twice.</source>
        <translation>Een deel van wat als nieuw wordt getoond, is mogelijk al aanwezig. Een uitvoering zoekt elk record eerst op, zodat geen enkel record tweemaal wordt geschreven.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written; conflicts show in the run.</source>
        <translation>De eigen toewijzingen van iPaaS.com bepalen wat er wordt geschreven; conflicten blijken tijdens de uitvoering.</translation>
    </message>
    <message>
        <source>What was deleted on iPaaS.com meanwhile is seen only when everything is compared.</source>
        <translation>Wat intussen op iPaaS.com is verwijderd, blijkt alleen als alles wordt vergeleken.</translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>De initialisatie van %1 is gestopt</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 is in gebruik door een ander programma</translation>
    </message>
    <message>
        <source>%1 was not initialized</source>
        <translation>%1 is niet geïnitialiseerd</translation>
    </message>
    <message>
        <source>Nothing was transferred.</source>
        <translation>Er is niets overgebracht.</translation>
    </message>
    <message>
        <source>The next run hands over every record anew.</source>
        <translation>De volgende uitvoering biedt elk record opnieuw aan.</translation>
    </message>
    <message>
        <source>The next run compares every record anew; nothing is transferred twice.</source>
        <translation>De volgende uitvoering vergelijkt elk record opnieuw; er wordt niets tweemaal overgebracht.</translation>
    </message>
    <message>
        <source>Every record was handed over anew.</source>
        <translation>Elk record is opnieuw aangeboden.</translation>
    </message>
    <message>
        <source>Every record was compared anew.</source>
        <translation>Elk record is opnieuw vergeleken.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Het logboek van eerdere uitvoeringen was beschadigd.</translation>
    </message>
    <message>
        <source>It was set aside as %1; this run compared everything anew.</source>
        <translation>Het is apart gezet als %1; deze uitvoering heeft alles opnieuw vergeleken.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>De verbinding leidt ergens anders heen dan bij de laatste uitvoering.</translation>
    </message>
    <message>
        <source>If one is not defined there, the run ends at the first record that has a value in it.</source>
        <translation>Als een van deze velden daar niet is gedefinieerd, eindigt de uitvoering bij het eerste record met een waarde in dat veld.</translation>
    </message>
    <message>
        <source>The initialization has ended.</source>
        <translation>De initialisatie is beëindigd.</translation>
    </message>
    <message>
        <source>The initialization needs you.</source>
        <translation>De initialisatie heeft u nodig.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Preview again</source>
        <translation>Nieuw &amp;voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Opnieuw &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Door&amp;gaan</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
</context>
<context>
    <name>causeway::TransferWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>%1, initialization</source>
        <translation>%1, initialisatie</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>Eerdere &amp;uitvoeringen…</translation>
    </message>
    <message>
        <source>%1 What was transferred stays. The next run goes on where this one stopped.</source>
        <extracomment>%1 says how far the run is: &quot;4,210 of 10,217 records done.&quot;</extracomment>
        <translation>%1 Wat is overgebracht, blijft. De volgende uitvoering gaat verder waar deze is gestopt.</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Initialisatie van %1 stoppen en sluiten?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Niet stoppen</translation>
    </message>
</context>
<context>
    <name>causeway::UnfinishedOffer</name>
    <message>
        <source>The initialization of %1 was not finished.</source>
        <translation>De initialisatie van %1 is niet voltooid.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Niet n&amp;u</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a connection, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n initialization(s) were not finished.</source>
        <translation>
            <numerusform>%n initialisatie is niet voltooid.</numerusform>
            <numerusform>%n initialisaties zijn niet voltooid.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each goes on where it was.</source>
        <extracomment>%1: names of connections</extracomment>
        <translation>%1: elke initialisatie gaat verder waar deze was gebleven.</translation>
    </message>
</context>
<context>
    <name>causeway::WayChoice</name>
    <message>
        <source>&amp;Directly</source>
        <translation>&amp;Rechtstreeks</translation>
    </message>
    <message>
        <source>&amp;Through iPaaS.com</source>
        <translation>&amp;Via iPaaS.com</translation>
    </message>
    <message>
        <source>How hooks are addressed could not be confirmed: the first few records show whether it fits.</source>
        <translation>Hoe hooks worden geadresseerd, kon niet worden bevestigd: uit de eerste records blijkt of het klopt.</translation>
    </message>
    <message>
        <source>How records come to iPaaS.com</source>
        <translation>Hoe records naar iPaaS.com komen</translation>
    </message>
    <message>
        <source>Causeway writes the records itself, with the mapping below.</source>
        <translation>Causeway schrijft de records zelf, met de onderstaande toewijzing.</translation>
    </message>
    <message>
        <source>Causeway hands iPaaS.com the id of each record, and your own mappings there write it.</source>
        <translation>Causeway biedt iPaaS.com de id van elk record aan; uw eigen toewijzingen daar schrijven het record.</translation>
    </message>
</context>
<context>
    <name>causeway::WizardFlow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>App registration</source>
        <translation>App-registratie</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Referenties</translation>
    </message>
    <message>
        <source>Environment and company</source>
        <translation>Omgeving en bedrijf</translation>
    </message>
    <message>
        <source>Data and throttling</source>
        <translation>Gegevens en limieten</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen en opslaan</translation>
    </message>
    <message>
        <source>Initialize</source>
        <translation>Initialiseren</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Dit is de laatste pagina.</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Sla eerst de verbinding op.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Meld u eerst aan.</translation>
    </message>
    <message>
        <source>Pick the company first.</source>
        <translation>Kies eerst het bedrijf.</translation>
    </message>
    <message>
        <source>Make the subscription first.</source>
        <translation>Maak eerst het abonnement.</translation>
    </message>
    <message>
        <source>Pick the subscription first.</source>
        <translation>Kies eerst het abonnement.</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>Vul eerst alle velden in.</translation>
    </message>
    <message>
        <source>Correct the mapping of %1 first.</source>
        <translation>Corrigeer eerst de toewijzing van %1.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrigeer eerst het gemarkeerde veld.</translation>
    </message>
    <message>
        <source>There is already a connection of this name. Choose another one, such as &quot;%1&quot;.</source>
        <translation>Er is al een verbinding met deze naam. Kies een andere, zoals “%1”.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Gevonden.</translation>
    </message>
    <message>
        <source>The company has no subscription %1. Pick one of its own.</source>
        <translation>Het bedrijf heeft geen abonnement %1. Kies een abonnement van het bedrijf zelf.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Aangemeld.</translation>
    </message>
    <message>
        <source>iPaaS.com lists no new subscription yet. Save it in the portal, then check again.</source>
        <translation>iPaaS.com vermeldt nog geen nieuw abonnement. Sla het op in de portal en controleer dan opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n new subscription(s): pick yours above.</source>
        <translation>
            <numerusform>iPaaS.com vermeldt %n nieuw abonnement: kies hierboven uw abonnement.</numerusform>
            <numerusform>iPaaS.com vermeldt %n nieuwe abonnementen: kies hierboven uw abonnement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found and picked: %1.</source>
        <extracomment>%1 is the name of a subscription</extracomment>
        <translation>Gevonden en gekozen: %1.</translation>
    </message>
    <message>
        <source>Whether it is of Business Central could not be confirmed: iPaaS.com shows neither its settings nor its integration.</source>
        <translation>Of het bij Business Central hoort, kon niet worden bevestigd: iPaaS.com toont de instellingen en de integratie niet.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>Het bedrijf heeft geen abonnement %1.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>The app may not list environments, which is optional: type the name as the Business Central admin center shows it. To have them listed, the app needs AdminCenter.ReadWrite.All with admin consent, and a line in the admin center under &quot;Authorized Microsoft Entra apps&quot;.</source>
        <translation>De app mag geen omgevingen ophalen, maar dat is optioneel: typ de naam zoals het Business Central-beheercentrum die toont. Om ze te laten ophalen, heeft de app AdminCenter.ReadWrite.All met beheerderstoestemming nodig, en een regel in het beheercentrum onder “Geautoriseerde Microsoft Entra-apps”.</translation>
    </message>
    <message>
        <source>The environments could not be listed: %1 Type the name.</source>
        <translation>De omgevingen konden niet worden opgehaald: %1 Typ de naam.</translation>
    </message>
    <message>
        <source>The admin center lists no environment. Type the name.</source>
        <translation>Het beheercentrum vermeldt geen omgeving. Typ de naam.</translation>
    </message>
    <message>
        <source>The environment shows the app no company at all. The name can be typed below.</source>
        <translation>De omgeving toont de app geen enkel bedrijf. De naam kan hieronder worden getypt.</translation>
    </message>
    <message>
        <source>What else is published could not be looked through (%1), so that only the name above was tried. Any other name can be typed.</source>
        <translation>Wat er verder is gepubliceerd, kon niet worden doorzocht (%1); daarom is alleen de naam hierboven geprobeerd. Elke andere naam kan worden getypt.</translation>
    </message>
    <message>
        <source>Custom APIs could not be looked through (%1). Theirs can be typed as publisher/group/version/name.</source>
        <translation>Aangepaste API’s konden niet worden doorzocht (%1). Bronnen daaruit kunnen worden getypt als uitgever/groep/versie/naam.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed: it shows few of the fields that would tell it.</source>
        <translation>Of dit de juiste is, kon niet worden bevestigd: er zijn maar weinig velden waaraan de bron te herkennen is.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed, and there is another that may be.</source>
        <translation>Of dit de juiste is, kon niet worden bevestigd, en er is nog een andere mogelijke bron.</translation>
    </message>
    <message>
        <source>Found under another name. %1</source>
        <translation>Gevonden onder een andere naam. %1</translation>
    </message>
</context>
<context>
    <name>causeway::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button that leads to the wizard&apos;s next step</extracomment>
        <translation>Vol&amp;gende</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>Toch &amp;doorgaan</translation>
    </message>
</context>
<context>
    <name>causeway::WizardShell</name>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vor&amp;ige</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>De sandbox kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Service raadplegen…</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Initialisatie van %1 stoppen en sluiten?</translation>
    </message>
    <message>
        <source>What was transferred stays. The next run goes on where this one stopped.</source>
        <translation>Wat is overgebracht, blijft. De volgende uitvoering gaat verder waar deze is gestopt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Niet stoppen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Sluiten zonder op te slaan?</translation>
    </message>
    <message>
        <source>What was entered here is lost. Nothing has been stored.</source>
        <translation>Wat hier is ingevoerd, gaat verloren. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
</context>
</TS>
