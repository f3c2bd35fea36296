<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>%1 (default: %2)</source>
        <extracomment>%1 says what an option of the command line is for</extracomment>
        <translation>%1 (standard: %2)</translation>
    </message>
    <message>
        <source>Connects Microsoft Dynamics 365 Business Central to iPaaS.com.</source>
        <translation>Forbinder Microsoft Dynamics 365 Business Central med iPaaS.com.</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Vis versionen, og afslut</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Vis denne hjælp, og afslut</translation>
    </message>
    <message>
        <source>Where connections and journals are kept</source>
        <translation>Hvor forbindelser og journaler gemmes</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check or a record failed, 2 wrong use, 3 stopped before the end.
Without a keychain, CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY and CAUSEWAY_IPAAS_WEBHOOK_KEY serve for the run.</source>
        <translation>Afslutningskoder: 0 udført, 1 en kontrol eller en post mislykkedes, 2 forkert brug, 3 stoppet undervejs.
Uden en nøglering bruges CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY og CAUSEWAY_IPAAS_WEBHOOK_KEY til kørslen.</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Forbindelsens navn</translation>
    </message>
    <message>
        <source>List, show, import, export or remove connections</source>
        <translation>Vis en liste over forbindelser, eller vis, importér, eksportér eller fjern en forbindelse</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Vis en liste over forbindelserne</translation>
    </message>
    <message>
        <source>As a JSON list</source>
        <translation>Som JSON-liste</translation>
    </message>
    <message>
        <source>Show what is set in a connection</source>
        <translation>Vis en forbindelses indstillinger</translation>
    </message>
    <message>
        <source>As a connection file</source>
        <translation>Som forbindelsesfil</translation>
    </message>
    <message>
        <source>Add the connection of a connection file</source>
        <translation>Tilføj forbindelsen fra en forbindelsesfil</translation>
    </message>
    <message>
        <source>The connection file</source>
        <translation>Forbindelsesfilen</translation>
    </message>
    <message>
        <source>Replace the settings of the connection of that name</source>
        <translation>Erstat indstillingerne for forbindelsen med samme navn</translation>
    </message>
    <message>
        <source>Write a connection file; it holds no secret</source>
        <translation>Skriv en forbindelsesfil; den indeholder ingen hemmelighed</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Hvor filen skrives</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standardoutput</translation>
    </message>
    <message>
        <source>Remove a connection, its secrets and its journal</source>
        <translation>Fjern en forbindelse, dens hemmeligheder og dens journal</translation>
    </message>
    <message>
        <source>Keep a secret of a connection in the keychain</source>
        <translation>Gem en forbindelses hemmelighed i nøgleringen</translation>
    </message>
    <message>
        <source>Read a secret from standard input and keep it</source>
        <translation>Læs en hemmelighed fra standardinput, og gem den</translation>
    </message>
    <message>
        <source>client-secret, ipaas-api-key or ipaas-webhook-key</source>
        <translation>client-secret, ipaas-api-key eller ipaas-webhook-key</translation>
    </message>
    <message>
        <source>Test a connection from the keychain to iPaaS.com</source>
        <translation>Test hele forbindelsen, fra nøgleringen til iPaaS.com</translation>
    </message>
    <message>
        <source>The result as one JSON object</source>
        <translation>Resultatet som ét JSON-objekt</translation>
    </message>
    <message>
        <source>How long a call may take with its repeats, in seconds</source>
        <translation>Hvor længe et kald må vare inklusive gentagelser, i sekunder</translation>
    </message>
    <message>
        <source>Bring the records of Business Central to iPaaS.com</source>
        <translation>Overfør posterne fra Business Central til iPaaS.com</translation>
    </message>
    <message>
        <source>Only this type (may be repeated): %1</source>
        <translation>Kun denne type (kan gentages): %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Say what would be done; write nothing</source>
        <translation>Vis, hvad der ville blive gjort; skriv intet</translation>
    </message>
    <message>
        <source>Read nothing; send again what failed, and what a run that was stopped had yet to send</source>
        <translation>Læs intet; send det igen, der mislykkedes, og det, som en stoppet kørsel ikke nåede at sende</translation>
    </message>
    <message>
        <source>Read and send nothing; ask iPaaS.com once more for records whose outcome it has not told</source>
        <translation>Læs og send intet; spørg iPaaS.com en gang til om poster, hvis udfald det ikke har meldt</translation>
    </message>
    <message>
        <source>Read both sides as a whole, whatever is known of earlier runs</source>
        <translation>Læs begge sider i deres helhed, uanset hvad der vides fra tidligere kørsler</translation>
    </message>
    <message>
        <source>Records of the same name that are not linked: link, skip or fail</source>
        <translation>Poster med samme navn, som ikke er sammenkædet: link (sammenkæd), skip (lad urørt) eller fail (mislykkes)</translation>
    </message>
    <message>
        <source>Linked records that were deleted on iPaaS.com: create (anew) or fail</source>
        <translation>Sammenkædede poster, der er slettet på iPaaS.com: create (opret igen) eller fail (mislykkes)</translation>
    </message>
    <message>
        <source>Records whose outcome iPaaS.com has not told: look (once more) or send (again)</source>
        <translation>Poster, hvis udfald iPaaS.com ikke har meldt: look (spørg igen) eller send (send igen)</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>Ét JSON-objekt pr. linje</translation>
    </message>
    <message>
        <source>Run a stand-in for all three services on this computer</source>
        <translation>Kør en efterligning af alle tre tjenester på denne computer</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Porten</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>en ledig port</translation>
    </message>
    <message>
        <source>Switch a fault on (may be repeated)</source>
        <translation>Slå en fejl til (kan gentages)</translation>
    </message>
    <message>
        <source>How many records of a type there are (may be repeated)</source>
        <translation>Hvor mange poster der er af en type (kan gentages)</translation>
    </message>
    <message>
        <source>Write a connection file that fits</source>
        <translation>Skriv en forbindelsesfil, der passer</translation>
    </message>
    <message>
        <source>List the faults and end</source>
        <translation>Vis en liste over fejlene, og afslut</translation>
    </message>
    <message>
        <source>A command is missing: connection, secret, test, initialize or sandbox (see --help).</source>
        <translation>Der mangler en kommando: connection, secret, test, initialize eller sandbox (se --help).</translation>
    </message>
    <message>
        <source>connection: a command is missing: list, show, import, export or remove.</source>
        <translation>connection: der mangler en kommando: list, show, import, export eller remove.</translation>
    </message>
    <message>
        <source>secret: a command is missing: set.</source>
        <translation>secret: der mangler en kommando: set.</translation>
    </message>
    <message>
        <source>Unknown kind of secret &quot;%1&quot;: it is client-secret, ipaas-api-key or ipaas-webhook-key.</source>
        <translation>Ukendt type hemmelighed ”%1”: den skal være client-secret, ipaas-api-key eller ipaas-webhook-key.</translation>
    </message>
    <message>
        <source>--timeout: &quot;%1&quot; is not a number of seconds from 1 to %2.</source>
        <translation>--timeout: ”%1” er ikke et antal sekunder fra 1 til %2.</translation>
    </message>
    <message>
        <source>--preview and --retry-failed do not go together.</source>
        <translation>--preview og --retry-failed kan ikke bruges sammen.</translation>
    </message>
    <message>
        <source>--look-again and --preview do not go together.</source>
        <translation>--look-again og --preview kan ikke bruges sammen.</translation>
    </message>
    <message>
        <source>--look-again and --retry-failed do not go together.</source>
        <translation>--look-again og --retry-failed kan ikke bruges sammen.</translation>
    </message>
    <message>
        <source>--conflicts: &quot;%1&quot; is not link, skip or fail.</source>
        <translation>--conflicts: ”%1” er ikke link, skip eller fail.</translation>
    </message>
    <message>
        <source>--retry-failed links nothing, as it reads nothing: use --conflicts link without it.</source>
        <translation>--retry-failed sammenkæder intet, da intet læses: brug --conflicts link uden --retry-failed.</translation>
    </message>
    <message>
        <source>--deleted: &quot;%1&quot; is not create or fail.</source>
        <translation>--deleted: ”%1” er ikke create eller fail.</translation>
    </message>
    <message>
        <source>--unknown: &quot;%1&quot; is not look or send.</source>
        <translation>--unknown: ”%1” er ikke look eller send.</translation>
    </message>
    <message>
        <source>--look-again and --unknown send do not go together.</source>
        <translation>--look-again og --unknown send kan ikke bruges sammen.</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot;: the types are %2.</source>
        <translation>Ukendt type ”%1”: typerne er %2.</translation>
    </message>
    <message>
        <source>--port: &quot;%1&quot; is not a port: it is a number from 0 to 65535.</source>
        <translation>--port: ”%1” er ikke en port: en port er et tal fra 0 til 65535.</translation>
    </message>
    <message>
        <source>Unknown scenario &quot;%1&quot;: --list-scenarios names them all.</source>
        <translation>Ukendt scenarie ”%1”: --list-scenarios viser dem alle.</translation>
    </message>
    <message>
        <source>--records %1: unknown type &quot;%2&quot;: the types are %3.</source>
        <translation>--records %1: ukendt type ”%2”: typerne er %3.</translation>
    </message>
    <message>
        <source>--records %1: write TYPE=NUMBER, with a number from 0 on.</source>
        <translation>--records %1: skriv TYPE=ANTAL, hvor antallet er 0 eller derover.</translation>
    </message>
</context>
<context>
    <name>BusinessCentralClient</name>
    <message>
        <source>Business Central answered, but its answer is not a list.</source>
        <translation>Business Central svarede, men svaret er ikke en liste.</translation>
    </message>
    <message>
        <source>A company in Business Central&apos;s list has no id or name.</source>
        <translation>En virksomhed på listen fra Business Central mangler id eller navn.</translation>
    </message>
    <message>
        <source>Business Central&apos;s list of companies does not end.</source>
        <translation>Listen over virksomheder fra Business Central slutter ikke.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads nowhere or in a circle.</source>
        <translation>Linket til næste side fra Business Central fører ingen steder hen eller i ring.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads to another host (%1).</source>
        <translation>Linket til næste side fra Business Central fører til en anden vært (%1).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Secrets at hand</source>
        <translation>Hemmeligheder klar</translation>
    </message>
    <message>
        <source>Sign-in host reached</source>
        <translation>Adgang til loginserver</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Lejer</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Adgangstoken</translation>
    </message>
    <message>
        <source>Permissions in the token</source>
        <translation>Tilladelser i tokenet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Customer Category can be read</source>
        <translation>Kundekategori kan læses</translation>
    </message>
    <message>
        <source>Location can be read</source>
        <translation>Lokation kan læses</translation>
    </message>
    <message>
        <source>Shipping Method can be read</source>
        <translation>Forsendelsesmetode kan læses</translation>
    </message>
    <message>
        <source>Sign-in to iPaaS.com</source>
        <translation>Login på iPaaS.com</translation>
    </message>
    <message>
        <source>Subscription on iPaaS.com</source>
        <translation>Abonnement på iPaaS.com</translation>
    </message>
    <message>
        <source>Settings of the subscription</source>
        <translation>Abonnementets indstillinger</translation>
    </message>
    <message>
        <source>Way to initialize</source>
        <translation>Initialiseringsmetode</translation>
    </message>
    <message>
        <source>Client secret&apos;s expiry</source>
        <translation>Klienthemmelighedens udløb</translation>
    </message>
</context>
<context>
    <name>CheckPrinter</name>
    <message>
        <source>passed</source>
        <translation>bestået</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gør sådan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Tjenesten siger</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-id</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The answer was a web page, not data.</source>
        <translation>Svaret var en webside, ikke data.</translation>
    </message>
    <message>
        <source>The answer was a web page, not data: &quot;%1&quot;.</source>
        <translation>Svaret var en webside, ikke data: ”%1”.</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1 and no explanation.</source>
        <translation>Tjenesten svarede med HTTP-status %1 uden forklaring.</translation>
    </message>
    <message>
        <source>No answer came within the time allowed.</source>
        <translation>Der kom intet svar inden for den tilladte tid.</translation>
    </message>
    <message>
        <source>The answer was larger than any right answer could be.</source>
        <translation>Svaret var større, end et korrekt svar kan være.</translation>
    </message>
    <message>
        <source>%1 (proxy %2)</source>
        <translation>%1 (proxy %2)</translation>
    </message>
    <message>
        <source>The service sends on to another address (%1). Causeway does not follow, as the way leads past what was entered.</source>
        <translation>Tjenesten henviser til en anden adresse (%1). Causeway følger ikke henvisningen, da den fører væk fra den adresse, der er angivet.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>The environment shows the app no company at all.</source>
        <translation>Miljøet viser slet ingen virksomhed for appen.</translation>
    </message>
    <message>
        <source>The environment has: %1.</source>
        <translation>Miljøet har: %1.</translation>
    </message>
    <message>
        <source>The company &quot;%1&quot; now has another ID: it was deleted and made anew, or the ID is of another environment. Pick it from the list again.</source>
        <translation>Virksomheden ”%1” har nu et andet id: den er slettet og oprettet igen, eller id’et hører til et andet miljø. Vælg den på listen igen.</translation>
    </message>
    <message>
        <source>There is no company &quot;%1&quot;.</source>
        <translation>Der er ingen virksomhed med navnet ”%1”.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>never tested</source>
        <translation>aldrig testet</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>bestået %1</translation>
    </message>
    <message>
        <source>failed on %1: %2</source>
        <translation>mislykket %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in place</source>
        <translation>
            <numerusform>%Ln post på plads</numerusform>
            <numerusform>%Ln poster på plads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them new or changed</source>
        <translation>heraf %1 nye eller ændrede</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislykkedes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>begun on %1 and not finished yet</source>
        <translation>begyndt %1 og endnu ikke afsluttet</translation>
    </message>
    <message>
        <source>never initialized</source>
        <translation>aldrig initialiseret</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: when, %2: counts (&quot;902 records in place, 3 failed&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped before the end on %1: %2</source>
        <translation>stoppet undervejs %1: %2</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Der er ingen forbindelser endnu.</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Seneste test: %1</translation>
    </message>
    <message>
        <source>Last initialization: %1</source>
        <translation>Seneste initialisering: %1</translation>
    </message>
    <message>
        <source>Use --replace to replace its settings.</source>
        <translation>Brug --replace for at erstatte dens indstillinger.</translation>
    </message>
    <message>
        <source>Replaced the settings of %1; its secrets stay as they are.</source>
        <translation>Indstillingerne for %1 er erstattet; hemmelighederne er uændrede.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 er importeret.</translation>
    </message>
    <message>
        <source>Exported %1 to %2, without its secrets.</source>
        <translation>%1 er eksporteret til %2 uden hemmeligheder.</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets.</source>
        <translation>%1 er fjernet sammen med hemmelighederne.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 er fjernet.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entries of this connection (&quot;%1&quot;) could not be removed. %2</source>
        <translation>Nøgleringens elementer for denne forbindelse (”%1”) kunne ikke fjernes. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>a text</source>
        <translation>en tekst</translation>
    </message>
    <message>
        <source>an address as text</source>
        <translation>en adresse som tekst</translation>
    </message>
    <message>
        <source>%1 is not an address such as https://api.example.com</source>
        <translation>%1 er ikke en adresse som f.eks. https://api.example.com</translation>
    </message>
    <message>
        <source>%1 must start with https:// (http:// is for this computer only)</source>
        <translation>%1 skal begynde med https:// (http:// gælder kun for denne computer)</translation>
    </message>
    <message>
        <source>a date such as 2027-05-01</source>
        <translation>en dato som f.eks. 2027-05-01</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et heltal</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 skal være mellem %2 og %3</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 skal være %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>en liste med tekster</translation>
    </message>
    <message>
        <source>%1 is a secret, and a connection file must not hold one. Remove it from the file; the secret is asked for when the connection is set up</source>
        <translation>%1 er en hemmelighed, og en forbindelsesfil må ikke indeholde hemmeligheder. Fjern den fra filen; der bliver spurgt om hemmeligheden, når forbindelsen oprettes</translation>
    </message>
    <message>
        <source>%1 is not a key of a connection file</source>
        <translation>%1 er ikke en nøgle i en forbindelsesfil</translation>
    </message>
    <message>
        <source>%1 must name an &quot;entitySet&quot;, as its kind is &quot;api&quot;</source>
        <translation>%1 skal angive et ”entitySet”, da ”kind” er ”api”</translation>
    </message>
    <message>
        <source>%1 must name a &quot;service&quot;, as its kind is &quot;odata&quot;</source>
        <translation>%1 skal angive en ”service”, da ”kind” er ”odata”</translation>
    </message>
    <message>
        <source>%1 must be &quot;api&quot; or &quot;odata&quot;</source>
        <translation>%1 skal være ”api” eller ”odata”</translation>
    </message>
    <message>
        <source>%1 must be &quot;direct&quot; or &quot;through-ipaas&quot;</source>
        <translation>%1 skal være ”direct” eller ”through-ipaas”</translation>
    </message>
    <message>
        <source>%1 must name a &quot;field&quot; or a &quot;customField&quot;</source>
        <translation>%1 skal angive et ”field” eller et ”customField”</translation>
    </message>
    <message>
        <source>the file is larger than any connection file</source>
        <translation>filen er for stor til at være en forbindelsesfil</translation>
    </message>
    <message>
        <source>not JSON: line %1: %2</source>
        <translation>ikke JSON: linje %1: %2</translation>
    </message>
    <message>
        <source>a connection file is one JSON object</source>
        <translation>en forbindelsesfil er ét JSON-objekt</translation>
    </message>
    <message>
        <source>schema is missing: this is not a connection file</source>
        <translation>schema mangler: dette er ikke en forbindelsesfil</translation>
    </message>
    <message>
        <source>schema is %1, and this version of Causeway reads up to %2: use a newer Causeway</source>
        <translation>schema er %1, og denne version af Causeway læser op til %2: brug en nyere version af Causeway</translation>
    </message>
    <message>
        <source>schema must be between %1 and %2</source>
        <translation>schema skal være mellem %1 og %2</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name mangler</translation>
    </message>
</context>
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Forbindelsesfiler (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Importér en forbindelsesfil</translation>
    </message>
    <message>
        <source>Export the connection</source>
        <translation>Eksportér forbindelsen</translation>
    </message>
    <message>
        <source>The file is too large for a connection.</source>
        <translation>Filen er for stor til at være en forbindelse.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 blev ikke importeret.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>as typed; goes to the keychain when you save</source>
        <translation>som indtastet; lægges i nøgleringen, når du gemmer</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock is off by %n minute(s)</source>
        <translation>
            <numerusform>denne computers ur går %n minut forkert</numerusform>
            <numerusform>denne computers ur går %n minutter forkert</numerusform>
        </translation>
    </message>
    <message>
        <source>clock agrees</source>
        <translation>uret stemmer</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>gyldigt i %n minut</numerusform>
            <numerusform>gyldigt i %n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>gyldigt i %n sekund</numerusform>
            <numerusform>gyldigt i %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be confirmed</source>
        <translation>kunne ikke bekræftes</translation>
    </message>
    <message>
        <source>could not be confirmed: the token cannot be read</source>
        <translation>kunne ikke bekræftes: tokenet kan ikke læses</translation>
    </message>
    <message>
        <source>The admin center shows its state as %1.</source>
        <translation>Business Central Administration viser miljøets tilstand som %1.</translation>
    </message>
    <message>
        <source>The tenant has: %1.</source>
        <translation>Lejeren har: %1.</translation>
    </message>
    <message>
        <source>%1; the app may not list environments, which is optional</source>
        <translation>%1; appen må ikke hente listen over miljøer, hvilket er valgfrit</translation>
    </message>
    <message>
        <source>%1; the environments could not be listed</source>
        <translation>%1; listen over miljøer kunne ikke hentes</translation>
    </message>
    <message>
        <source>%1: no records yet</source>
        <translation>%1: ingen poster endnu</translation>
    </message>
    <message>
        <source>no expiry date entered</source>
        <translation>ingen udløbsdato angivet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag tilbage</numerusform>
            <numerusform>%n dage tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>udløb for %n dag siden</numerusform>
            <numerusform>udløb for %n dage siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service asks to slow down: next try in %n second(s)</source>
        <translation>
            <numerusform>tjenesten beder om lavere tempo: næste forsøg om %n sekund</numerusform>
            <numerusform>tjenesten beder om lavere tempo: næste forsøg om %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no good answer yet: next try in %n second(s)</source>
        <translation>
            <numerusform>intet brugbart svar endnu: næste forsøg om %n sekund</numerusform>
            <numerusform>intet brugbart svar endnu: næste forsøg om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>through iPaaS.com: webhook API key at hand, listener reached</source>
        <translation>via iPaaS.com: webhook-API-nøgle klar, adgang til listener</translation>
    </message>
    <message>
        <source>how hooks are addressed could not be confirmed</source>
        <translation>det kunne ikke bekræftes, hvordan hooks adresseres</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; here</source>
        <translation>%1 er ”%2” dér og ”%3” her</translation>
    </message>
    <message>
        <source>could not be confirmed: the subscription shows none of the settings</source>
        <translation>kunne ikke bekræftes: abonnementet viser ingen af indstillingerne</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) agree</source>
        <translation>
            <numerusform>%n indstilling stemmer overens</numerusform>
            <numerusform>%n indstillinger stemmer overens</numerusform>
        </translation>
    </message>
    <message>
        <source>another value there, which may be meant: %1</source>
        <translation>en anden værdi dér, måske med vilje: %1</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>findes ikke dér: %1</translation>
    </message>
    <message>
        <source>could not be confirmed: %1</source>
        <translation>kunne ikke bekræftes: %1</translation>
    </message>
    <message>
        <source>the renewed sign-in could not be kept: sign in anew before the next run</source>
        <translation>det fornyede login kunne ikke gemmes: log på igen før næste kørsel</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Der er ikke valgt et abonnement.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>Virksomheden har intet abonnement med nummer %1.</translation>
    </message>
    <message>
        <source>%1; could not be confirmed: whether it is of Business Central</source>
        <translation>%1; kunne ikke bekræftes: om det hører til Business Central</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>not tried, because &quot;%1&quot; failed</source>
        <translation>ikke udført, fordi ”%1” mislykkedes</translation>
    </message>
    <message>
        <source>The token is for %1.</source>
        <translation>Tokenet gælder for %1.</translation>
    </message>
    <message>
        <source>The token is for the tenant %1.</source>
        <translation>Tokenet gælder for lejeren %1.</translation>
    </message>
    <message>
        <source>The token is for the app %1.</source>
        <translation>Tokenet gælder for appen %1.</translation>
    </message>
    <message>
        <source>The token has no roles at all.</source>
        <translation>Tokenet har slet ingen roller.</translation>
    </message>
    <message>
        <source>The token&apos;s roles are: %1.</source>
        <translation>Tokenet har rollerne: %1.</translation>
    </message>
    <message>
        <source>directly: Causeway writes the records itself</source>
        <translation>direkte: Causeway skriver selv posterne</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>warning: %1</source>
        <translation>advarsel: %1</translation>
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
        <translation>iPaaS.com mangler brugerdefinerede felter fra tilknytningen (%1).</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has these custom fields could not be confirmed (%1).</source>
        <translation>Det kunne ikke bekræftes, om iPaaS.com har disse brugerdefinerede felter (%1).</translation>
    </message>
</context>
<context>
    <name>DirectWriter</name>
    <message>
        <source>The record of this name on iPaaS.com was gone when it was to be linked.</source>
        <translation>Posten med dette navn på iPaaS.com var væk, da den skulle sammenkædes.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Posten er slettet på iPaaS.com og er stadig sammenkædet dér.</translation>
    </message>
    <message>
        <source>iPaaS.com does not find the record that it says is linked.</source>
        <translation>iPaaS.com finder ikke den post, der ifølge iPaaS.com selv er sammenkædet.</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Business Central&apos;s answer is not a list of records (%1).</source>
        <translation>Svaret fra Business Central er ikke en liste over poster (%1).</translation>
    </message>
</context>
<context>
    <name>EnvironmentSecretStore</name>
    <message>
        <source>the environment (%1), then %2</source>
        <extracomment>Where secrets are kept. %1: names of environment variables, %2: the next place, for example &quot;this session only&quot;.</extracomment>
        <translation>miljøvariablerne (%1), derefter %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Store it with &quot;causeway-cli secret set&quot;, or hand it in as CAUSEWAY_CLIENT_SECRET or CAUSEWAY_IPAAS_API_KEY.</source>
        <translation>Gem den med ”causeway-cli secret set”, eller angiv den som CAUSEWAY_CLIENT_SECRET eller CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
    <message>
        <source>Without a keychain, CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY hand the secrets in.</source>
        <translation>Uden en nøglering angives hemmelighederne med CAUSEWAY_CLIENT_SECRET og CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
</context>
<context>
    <name>ExplanationRows</name>
    <message>
        <source>Signing in worked, but this environment does not know the app %1.</source>
        <translation>Login lykkedes, men dette miljø kender ikke appen %1.</translation>
    </message>
    <message>
        <source>Its client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>Dens klient-id er ikke angivet på siden Microsoft Entra Applications i Business Central, eller dens State er ikke Enabled.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID %1, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Åbn Microsoft Entra Applications i Business Central, tilføj klient-id’et %1, sæt State til Enabled, og giv det rettighedssættet D365 READ.</translation>
    </message>
    <message>
        <source>Signing in worked, but this environment does not know the app.</source>
        <translation>Login lykkedes, men dette miljø kender ikke appen.</translation>
    </message>
    <message>
        <source>The client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>Klient-id’et er ikke angivet på siden Microsoft Entra Applications i Business Central, eller State er ikke Enabled.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Åbn Microsoft Entra Applications i Business Central, tilføj klient-id’et, sæt State til Enabled, og giv det rettighedssættet D365 READ.</translation>
    </message>
    <message>
        <source>The app may not list the environments; that is optional.</source>
        <translation>Appen må ikke hente listen over miljøer; det er valgfrit.</translation>
    </message>
    <message>
        <source>It lacks the permission AdminCenter.ReadWrite.All, or it is not entered under Authorized Microsoft Entra apps in the Business Central admin center.</source>
        <translation>Den mangler tilladelsen AdminCenter.ReadWrite.All, eller den er ikke angivet under ”Authorized Microsoft Entra apps” i Business Central Administration.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the name of the environment can be typed. To pick from a list, add the two.</source>
        <translation>Du behøver ikke at gøre noget: miljøets navn kan indtastes. Tilføj begge dele for at kunne vælge på en liste.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name. Did you mean &quot;%1&quot;?</source>
        <translation>Lejeren har intet miljø med dette navn. Mente du ”%1”?</translation>
    </message>
    <message>
        <source>The name has a typing error or another case.</source>
        <translation>Der er en tastefejl i navnet, eller det er skrevet med andre store og små bogstaver.</translation>
    </message>
    <message>
        <source>Set the environment to &quot;%1&quot;, or copy the name from the Business Central admin center.</source>
        <translation>Sæt miljøet til ”%1”, eller kopiér navnet fra Business Central Administration.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name.</source>
        <translation>Lejeren har intet miljø med dette navn.</translation>
    </message>
    <message>
        <source>The name has a typing error or another case, or the environment was renamed or deleted.</source>
        <translation>Der er en tastefejl i navnet, det er skrevet med andre store og små bogstaver, eller miljøet er omdøbt eller slettet.</translation>
    </message>
    <message>
        <source>Copy the name from the Business Central admin center.</source>
        <translation>Kopiér navnet fra Business Central Administration.</translation>
    </message>
    <message>
        <source>The environment has no company of this name. Did you mean &quot;%1&quot;?</source>
        <translation>Miljøet har ingen virksomhed med dette navn. Mente du ”%1”?</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, or the name has a typing error; its case counts.</source>
        <translation>Visningsnavnet er angivet i stedet for navnet, eller der er en tastefejl i navnet; der skelnes mellem store og små bogstaver.</translation>
    </message>
    <message>
        <source>Set the company to &quot;%1&quot;, or pick it from the list on the page Environment and company.</source>
        <translation>Sæt virksomheden til ”%1”, eller vælg den på listen på siden Miljø og virksomhed.</translation>
    </message>
    <message>
        <source>Business Central cannot find a company to work with.</source>
        <translation>Business Central kan ikke finde en virksomhed at arbejde med.</translation>
    </message>
    <message>
        <source>The company was renamed or deleted, or the app may not see it.</source>
        <translation>Virksomheden er omdøbt eller slettet, eller appen må ikke se den.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company. If the list is empty, give the app a permission set on the page Microsoft Entra Applications.</source>
        <translation>Vælg virksomheden på listen på siden Miljø og virksomhed. Hvis listen er tom, skal appen have et rettighedssæt på siden Microsoft Entra Applications i Business Central.</translation>
    </message>
    <message>
        <source>The environment has no company of this name.</source>
        <translation>Miljøet har ingen virksomhed med dette navn.</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, the case differs, or the company is in another environment.</source>
        <translation>Visningsnavnet er angivet i stedet for navnet, store og små bogstaver afviger, eller virksomheden findes i et andet miljø.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company.</source>
        <translation>Vælg virksomheden på listen på siden Miljø og virksomhed.</translation>
    </message>
    <message>
        <source>The app may not use this in Business Central: %1.</source>
        <translation>Appen må ikke bruge dette i Business Central: %1.</translation>
    </message>
    <message>
        <source>None of its permission sets in Business Central allows it.</source>
        <translation>Ingen af dens rettighedssæt i Business Central tillader det.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ or one of your own that holds %1, and set State to Enabled again.</source>
        <translation>Åbn Microsoft Entra Applications i Business Central, sæt appens State til Disabled, tilføj rettighedssættet D365 READ eller et af dine egne, der indeholder %1, og sæt State til Enabled igen.</translation>
    </message>
    <message>
        <source>The app may not read this data.</source>
        <translation>Appen må ikke læse disse data.</translation>
    </message>
    <message>
        <source>It has no permission set in Business Central that allows it; the details name the table or page.</source>
        <translation>Den har intet rettighedssæt i Business Central, der tillader det; detaljerne nævner tabellen eller siden.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ, and set State to Enabled again.</source>
        <translation>Åbn Microsoft Entra Applications i Business Central, sæt appens State til Disabled, tilføj rettighedssættet D365 READ, og sæt State til Enabled igen.</translation>
    </message>
    <message>
        <source>Business Central has nothing at this address.</source>
        <translation>Business Central har intet på denne adresse.</translation>
    </message>
    <message>
        <source>The API of the extension is not installed in this environment, or its publisher, group or version is misspelt.</source>
        <translation>Udvidelsens API er ikke installeret i dette miljø, eller dens udgiver, gruppe eller version er stavet forkert.</translation>
    </message>
    <message>
        <source>Check the source&apos;s name, or pick another source on the page &quot;Data and throttling&quot;.</source>
        <translation>Kontrollér kildens navn, eller vælg en anden kilde på siden Data og begrænsning.</translation>
    </message>
    <message>
        <source>Business Central does not serve this entity.</source>
        <translation>Business Central leverer ikke denne entitet.</translation>
    </message>
    <message>
        <source>The entity set is misspelt, or the extension that has it is not installed in this environment.</source>
        <translation>Entitetssættet er stavet forkert, eller udvidelsen med det er ikke installeret i dette miljø.</translation>
    </message>
    <message>
        <source>Check the name on the page &quot;Data and throttling&quot;, or pick another source.</source>
        <translation>Kontrollér navnet på siden Data og begrænsning, eller vælg en anden kilde.</translation>
    </message>
    <message>
        <source>The web service for customer price groups is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Webtjenesten til debitorprisgrupper er publiceret under et andet navn. Mente du ”%1”?</translation>
    </message>
    <message>
        <source>Its service name on Business Central&apos;s page Web Services differs from the one entered here.</source>
        <translation>Tjenestenavnet på siden Webtjenester i Business Central er et andet end det, der er angivet her.</translation>
    </message>
    <message>
        <source>Set the source to &quot;%1&quot;, or rename the line on the page Web Services.</source>
        <translation>Sæt kilden til ”%1”, eller omdøb linjen på siden Webtjenester.</translation>
    </message>
    <message>
        <source>The web service for locations is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Webtjenesten til lokationer er publiceret under et andet navn. Mente du ”%1”?</translation>
    </message>
    <message>
        <source>The web service for shipping agents is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Webtjenesten til speditører er publiceret under et andet navn. Mente du ”%1”?</translation>
    </message>
    <message>
        <source>The web service for customer price groups is not published.</source>
        <translation>Webtjenesten til debitorprisgrupper er ikke publiceret.</translation>
    </message>
    <message>
        <source>Page 7, Customer Price Groups, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Side 7, Debitorprisgrupper, findes ikke på siden Webtjenester i Business Central eller har et andet tjenestenavn dér.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 7, Service Name CustomerPriceGroups, and tick Published.</source>
        <translation>Åbn Webtjenester i Business Central, og tilføj en linje: Objekttype Side, Objekt-id 7, Tjenestenavn CustomerPriceGroups. Markér Publiceret.</translation>
    </message>
    <message>
        <source>The web service for shipping agents is not published.</source>
        <translation>Webtjenesten til speditører er ikke publiceret.</translation>
    </message>
    <message>
        <source>Page 428, Shipping Agents, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Side 428, Speditører, findes ikke på siden Webtjenester i Business Central eller har et andet tjenestenavn dér.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 428, Service Name ShippingAgents, and tick Published.</source>
        <translation>Åbn Webtjenester i Business Central, og tilføj en linje: Objekttype Side, Objekt-id 428, Tjenestenavn ShippingAgents. Markér Publiceret.</translation>
    </message>
    <message>
        <source>The web service is not published.</source>
        <translation>Webtjenesten er ikke publiceret.</translation>
    </message>
    <message>
        <source>Its page is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Dens side findes ikke på siden Webtjenester i Business Central eller har et andet tjenestenavn dér.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add the page under the service name entered here, and tick Published.</source>
        <translation>Åbn Webtjenester i Business Central, tilføj siden under det tjenestenavn, der er angivet her, og markér Publiceret.</translation>
    </message>
    <message>
        <source>Business Central&apos;s pages do not lead to an end.</source>
        <translation>Siderne fra Business Central har ingen ende.</translation>
    </message>
    <message>
        <source>Its link to the next page leads in a circle.</source>
        <translation>Linket til næste side fører i ring.</translation>
    </message>
    <message>
        <source>Try again. If it stays, hand Copy for support to the support of Business Central.</source>
        <translation>Prøv igen. Hvis fejlen fortsætter, så brug ”Kopiér til support”, og giv teksten til supporten for Business Central.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page has no field %1.</source>
        <translation>Siden i Business Central har ikke feltet %1.</translation>
    </message>
    <message>
        <source>Another page is read, or the field&apos;s name in the mapping is misspelt.</source>
        <translation>Der læses en anden side, eller feltets navn i tilknytningen er stavet forkert.</translation>
    </message>
    <message>
        <source>Pick a field from the list in the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Vælg et felt på listen i tilknytningen på siden Data og begrænsning.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page lacks a field of the mapping.</source>
        <translation>Siden i Business Central mangler et felt fra tilknytningen.</translation>
    </message>
    <message>
        <source>Microsoft Entra cannot read the tenant.</source>
        <translation>Microsoft Entra kan ikke læse lejeren.</translation>
    </message>
    <message>
        <source>The tenant is neither an ID nor a domain, or it is &quot;common&quot;.</source>
        <translation>Lejeren er hverken et id eller et domæne, eller den er ”common”.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Kopiér Mappe-id (lejer) fra appregistreringens side Oversigt.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not know this tenant.</source>
        <translation>Microsoft Entra kender ikke denne lejer.</translation>
    </message>
    <message>
        <source>The tenant ID or domain has a typing error, or it belongs to another cloud (US Government, China).</source>
        <translation>Der er en tastefejl i lejer-id’et eller domænet, eller det hører til en anden sky (US Government, Kina).</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration. For another cloud set the sign-in address under Advanced.</source>
        <translation>Kopiér Mappe-id (lejer) fra appregistreringens side Oversigt. Angiv loginadressen under Avanceret, hvis det er en anden sky.</translation>
    </message>
    <message>
        <source>This tenant has no app with this client ID.</source>
        <translation>Denne lejer har ingen app med dette klient-id.</translation>
    </message>
    <message>
        <source>The client ID has a typing error or is the secret&apos;s ID, or the app is registered in another tenant.</source>
        <translation>Der er en tastefejl i klient-id’et, det er hemmelighedens id, eller appen er registreret i en anden lejer.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration, and check that the tenant is the one shown there.</source>
        <translation>Kopiér Program-id (klient) fra appregistreringens side Oversigt, og kontrollér, at lejeren er den, der vises dér.</translation>
    </message>
    <message>
        <source>The app is disabled in Microsoft Entra.</source>
        <translation>Appen er deaktiveret i Microsoft Entra.</translation>
    </message>
    <message>
        <source>Someone switched off sign-in for the enterprise application.</source>
        <translation>Nogen har slået login fra for virksomhedsprogrammet.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open Enterprise applications, the app, Properties, and set &quot;Enabled for users to sign-in&quot; to Yes.</source>
        <translation>Åbn Virksomhedsprogrammer i Microsoft Entra, vælg appen og Egenskaber, og sæt ”Enabled for users to sign-in” til Ja.</translation>
    </message>
    <message>
        <source>The app is registered, but not yet present in this tenant.</source>
        <translation>Appen er registreret, men findes endnu ikke i denne lejer.</translation>
    </message>
    <message>
        <source>No administrator has granted consent, so the tenant has no enterprise application for it.</source>
        <translation>Ingen administrator har givet samtykke, så lejeren har intet virksomhedsprogram til den.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions and click &quot;Grant admin consent&quot;.</source>
        <translation>Åbn API-tilladelser i appregistreringen, og vælg ”Giv administratorsamtykke”.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the client secret.</source>
        <translation>Microsoft Entra accepterer ikke klienthemmeligheden.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was copied instead of its value, a character is missing, or the secret belongs to another app.</source>
        <translation>Hemmelighedens id er kopieret i stedet for dens værdi, der mangler et tegn, eller hemmeligheden hører til en anden app.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets and copy the column Value. If it is no longer shown, make a new secret.</source>
        <translation>Åbn Certifikater og hemmeligheder i appregistreringen, og kopiér kolonnen Værdi. Opret en ny hemmelighed, hvis den ikke længere vises.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was entered instead of its value.</source>
        <translation>Hemmelighedens id er angivet i stedet for dens værdi.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets shows both; the ID looks like 8d3e1f2a-…, the value does not.</source>
        <translation>Certifikater og hemmeligheder viser begge dele; id’et ligner 8d3e1f2a-…, det gør værdien ikke.</translation>
    </message>
    <message>
        <source>The client secret expires soon, or has expired.</source>
        <translation>Klienthemmeligheden udløber snart eller er udløbet.</translation>
    </message>
    <message>
        <source>Secrets of Microsoft Entra live two years at most.</source>
        <translation>Hemmeligheder i Microsoft Entra gælder højst i to år.</translation>
    </message>
    <message>
        <source>Make a new secret under Certificates &amp; secrets and enter it here before the old one ends.</source>
        <translation>Opret en ny hemmelighed under Certifikater og hemmeligheder, og angiv den her, før den gamle udløber.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Klienthemmeligheden er udløbet.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets, make a new secret and enter its value here.</source>
        <translation>Åbn Certifikater og hemmeligheder i appregistreringen, opret en ny hemmelighed, og angiv dens værdi her.</translation>
    </message>
    <message>
        <source>No client secret reached Microsoft Entra.</source>
        <translation>Der nåede ingen klienthemmelighed frem til Microsoft Entra.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Hemmeligheden er tom.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Angiv klienthemmeligheden.</translation>
    </message>
    <message>
        <source>The scope does not end with /.default.</source>
        <translation>Scopet slutter ikke med /.default.</translation>
    </message>
    <message>
        <source>An app that signs in with a secret asks for all its permissions at once; single ones cannot be named.</source>
        <translation>En app, der logger på med en hemmelighed, beder om alle sine tilladelser på én gang; enkelte kan ikke angives.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default.</source>
        <translation>Sæt scopet til https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>The scope names something that cannot be asked for.</source>
        <translation>Scopet angiver noget, der ikke kan bedes om.</translation>
    </message>
    <message>
        <source>More than one resource is named, or one that does not exist.</source>
        <translation>Der er angivet mere end én ressource eller en, der ikke findes.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default and nothing else.</source>
        <translation>Sæt scopet til https://api.businesscentral.dynamics.com/.default og intet andet.</translation>
    </message>
    <message>
        <source>The scope names more than one resource.</source>
        <translation>Scopet angiver mere end én ressource.</translation>
    </message>
    <message>
        <source>A token is for one service only.</source>
        <translation>Et token gælder kun for én tjeneste.</translation>
    </message>
    <message>
        <source>The scope is empty.</source>
        <translation>Scopet er tomt.</translation>
    </message>
    <message>
        <source>Without a scope Microsoft Entra does not know which service the token is for.</source>
        <translation>Uden et scope ved Microsoft Entra ikke, hvilken tjeneste tokenet er til.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope.</source>
        <translation>Microsoft Entra accepterer ikke scopet.</translation>
    </message>
    <message>
        <source>It does not end with /.default, or it has a typing error.</source>
        <translation>Det slutter ikke med /.default, eller der er en tastefejl i det.</translation>
    </message>
    <message>
        <source>The organization has no Business Central.</source>
        <translation>Organisationen har ikke Business Central.</translation>
    </message>
    <message>
        <source>The tenant has no licence and no trial of Business Central, so there is nothing the app could reach.</source>
        <translation>Lejeren har hverken licens til eller prøveversion af Business Central, så der er intet, appen kan nå.</translation>
    </message>
    <message>
        <source>Check that this tenant is the one with Business Central. If it is, its administrator must take up a licence or a trial first.</source>
        <translation>Kontrollér, at denne lejer er den med Business Central. Hvis den er det, skal dens administrator først tage en licens eller prøveversion i brug.</translation>
    </message>
    <message>
        <source>This tenant does not know Business Central.</source>
        <translation>Denne lejer kender ikke Business Central.</translation>
    </message>
    <message>
        <source>The scope is misspelt, or the tenant has never had Business Central (no licence, no trial).</source>
        <translation>Scopet er stavet forkert, eller lejeren har aldrig haft Business Central (ingen licens, ingen prøveversion).</translation>
    </message>
    <message>
        <source>Check the scope. If it is right, check that this tenant is the one with Business Central.</source>
        <translation>Kontrollér scopet. Hvis det er rigtigt, så kontrollér, at denne lejer er den med Business Central.</translation>
    </message>
    <message>
        <source>The app is registered as a public client, which has no secret.</source>
        <translation>Appen er registreret som en offentlig klient, og den har ingen hemmelighed.</translation>
    </message>
    <message>
        <source>The app allows public client flows, or it was made for a device or a phone.</source>
        <translation>Appen tillader offentlige klientflows, eller den er lavet til en enhed eller en telefon.</translation>
    </message>
    <message>
        <source>In the app registration open Authentication and set &quot;Allow public client flows&quot; to No, or register a new app of the platform Web.</source>
        <translation>Åbn Godkendelse i appregistreringen, og sæt ”Allow public client flows” til Nej, eller registrer en ny app til platformen Web.</translation>
    </message>
    <message>
        <source>The tenant belongs to another Microsoft cloud.</source>
        <translation>Lejeren hører til en anden Microsoft-sky.</translation>
    </message>
    <message>
        <source>It is a tenant of US Government or of China, and the sign-in address is the one of the global cloud.</source>
        <translation>Det er en lejer i US Government eller i Kina, og loginadressen er den globale skys.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced: https://login.microsoftonline.us for US Government, https://login.partner.microsoftonline.cn for China.</source>
        <translation>Angiv loginadressen under Avanceret: https://login.microsoftonline.us for US Government, https://login.partner.microsoftonline.cn for Kina.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks the app.</source>
        <translation>En politik for betinget adgang blokerer appen.</translation>
    </message>
    <message>
        <source>A policy for workload identities allows it from certain networks only.</source>
        <translation>En politik for arbejdsbelastningsidentiteter tillader den kun fra bestemte netværk.</translation>
    </message>
    <message>
        <source>Ask the administrator of Microsoft Entra to allow this app from this network; the sign-in log names the policy.</source>
        <translation>Bed administratoren af Microsoft Entra om at tillade denne app fra dette netværk; loginlogfilen nævner politikken.</translation>
    </message>
    <message>
        <source>Microsoft Entra missed a part of the request.</source>
        <translation>Microsoft Entra manglede en del af anmodningen.</translation>
    </message>
    <message>
        <source>Something between here and Microsoft Entra changed the request, or this is a fault of Causeway.</source>
        <translation>Noget mellem denne computer og Microsoft Entra har ændret anmodningen, eller det er en fejl i Causeway.</translation>
    </message>
    <message>
        <source>Run again without a proxy if you can, and hand Copy for support to the support of Causeway.</source>
        <translation>Kør igen uden proxy, hvis du kan, og brug ”Kopiér til support” til at give teksten til supporten for Causeway.</translation>
    </message>
    <message>
        <source>The sign-in host does not know the grant type client_credentials.</source>
        <translation>Loginserveren kender ikke tildelingstypen client_credentials.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service than Microsoft Entra.</source>
        <translation>Loginadressen fører til en anden tjeneste end Microsoft Entra.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com.</source>
        <translation>Sæt loginadressen under Avanceret til https://login.microsoftonline.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in.</source>
        <translation>Microsoft Entra afviste login.</translation>
    </message>
    <message>
        <source>The details hold its reason.</source>
        <translation>Årsagen står i detaljerne.</translation>
    </message>
    <message>
        <source>Follow what the details say. The trace and correlation IDs find the attempt in the sign-in log.</source>
        <translation>Gør, som detaljerne siger. Forsøget kan findes i loginlogfilen ved hjælp af sporings-id og korrelations-id.</translation>
    </message>
    <message>
        <source>The app is not assigned to a role of Business Central.</source>
        <translation>Appen er ikke tildelt en rolle i Business Central.</translation>
    </message>
    <message>
        <source>The tenant demands an assignment, and no administrator has made one.</source>
        <translation>Lejeren kræver en tildeling, og ingen administrator har foretaget den.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open the app registration, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Åbn appregistreringen og API-tilladelser i Microsoft Entra, tilføj Dynamics 365 Business Central, Programtilladelser, API.ReadWrite.All, og vælg ”Giv administratorsamtykke”.</translation>
    </message>
    <message>
        <source>The token holds no permission for Business Central.</source>
        <translation>Tokenet indeholder ingen tilladelse til Business Central.</translation>
    </message>
    <message>
        <source>The application permission API.ReadWrite.All was not added, or no administrator has granted consent.</source>
        <translation>Programtilladelsen API.ReadWrite.All er ikke tilføjet, eller ingen administrator har givet samtykke.</translation>
    </message>
    <message>
        <source>Open the app registration with the client ID %1, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Åbn appregistreringen med klient-id’et %1 og dér API-tilladelser, tilføj Dynamics 365 Business Central, Programtilladelser, API.ReadWrite.All, og vælg ”Giv administratorsamtykke”.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Åbn API-tilladelser i appregistreringen, tilføj Dynamics 365 Business Central, Programtilladelser, API.ReadWrite.All, og vælg ”Giv administratorsamtykke”.</translation>
    </message>
    <message>
        <source>The token is for another service.</source>
        <translation>Tokenet er til en anden tjeneste.</translation>
    </message>
    <message>
        <source>The scope names another resource.</source>
        <translation>Scopet angiver en anden ressource.</translation>
    </message>
    <message>
        <source>The token is for another tenant or app.</source>
        <translation>Tokenet er til en anden lejer eller app.</translation>
    </message>
    <message>
        <source>The sign-in address leads elsewhere.</source>
        <translation>Loginadressen fører et andet sted hen.</translation>
    </message>
    <message>
        <source>Check tenant, client ID and the sign-in address.</source>
        <translation>Kontrollér lejer, klient-id og loginadresse.</translation>
    </message>
    <message>
        <source>iPaaS.com got no valid bearer token.</source>
        <translation>iPaaS.com fik intet gyldigt bearer-token.</translation>
    </message>
    <message>
        <source>The API key has a typing error or was copied in part only.</source>
        <translation>Der er en tastefejl i API-nøglen, eller kun en del af den er kopieret.</translation>
    </message>
    <message>
        <source>Copy the API key anew from the iPaaS.com portal, or sign in again.</source>
        <translation>Kopiér API-nøglen igen fra iPaaS.com-portalen, eller log på igen.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the token.</source>
        <translation>iPaaS.com accepterer ikke tokenet.</translation>
    </message>
    <message>
        <source>The API key was revoked or has expired, or the sign-in has ended.</source>
        <translation>API-nøglen er tilbagekaldt eller udløbet, eller login er ophørt.</translation>
    </message>
    <message>
        <source>Make a new API key in the iPaaS.com portal, or sign in again.</source>
        <translation>Opret en ny API-nøgle i iPaaS.com-portalen, eller log på igen.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the sign-in.</source>
        <translation>iPaaS.com accepterer ikke login.</translation>
    </message>
    <message>
        <source>iPaaS.com does not let this user or key see what became of a transfer.</source>
        <translation>iPaaS.com lader ikke denne bruger eller nøgle se, hvad der blev af en overførsel.</translation>
    </message>
    <message>
        <source>It lacks the permission to read iPaaS.com&apos;s log, which the way through iPaaS.com needs.</source>
        <translation>Den mangler tilladelse til at læse loggen på iPaaS.com, som er nødvendig ved metoden via iPaaS.com.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for that permission, or initialize directly: that needs no log.</source>
        <translation>Bed en administrator af virksomheden på iPaaS.com om den tilladelse, eller initialisér direkte: det kræver ingen log.</translation>
    </message>
    <message>
        <source>The user or key has no access to iPaaS.com.</source>
        <translation>Brugeren eller nøglen har ikke adgang til iPaaS.com.</translation>
    </message>
    <message>
        <source>It was locked, or it has no role in any company.</source>
        <translation>Den er spærret, eller den har ingen rolle i nogen virksomhed.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role, or use another key.</source>
        <translation>Bed en administrator af virksomheden på iPaaS.com om en rolle, eller brug en anden nøgle.</translation>
    </message>
    <message>
        <source>The company&apos;s billing plan does not include this.</source>
        <translation>Virksomhedens betalingsplan omfatter ikke dette.</translation>
    </message>
    <message>
        <source>The plan restricts the number of integrations or the data APIs.</source>
        <translation>Planen begrænser antallet af integrationer eller data-API’erne.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to change the plan.</source>
        <translation>Bed en administrator af virksomheden på iPaaS.com om at ændre planen.</translation>
    </message>
    <message>
        <source>The user or key lacks a permission.</source>
        <translation>Brugeren eller nøglen mangler en tilladelse.</translation>
    </message>
    <message>
        <source>Its role in the iPaaS.com company does not allow this.</source>
        <translation>Dens rolle i virksomheden på iPaaS.com tillader det ikke.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role that may read subscriptions and write customer categories, locations and shipping methods.</source>
        <translation>Bed en administrator af virksomheden på iPaaS.com om en rolle, der må læse abonnementer og skrive kundekategorier, lokationer og forsendelsesmetoder.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Kun en administrator må gøre dette.</translation>
    </message>
    <message>
        <source>The user or key is no administrator of the iPaaS.com company.</source>
        <translation>Brugeren eller nøglen er ikke administrator af virksomheden på iPaaS.com.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or use an administrator&apos;s API key.</source>
        <translation>Log på som administrator, eller brug en administrators API-nøgle.</translation>
    </message>
    <message>
        <source>The iPaaS.com company awaits a payment, or its trial has ended.</source>
        <translation>Virksomheden på iPaaS.com mangler en betaling, eller dens prøveperiode er udløbet.</translation>
    </message>
    <message>
        <source>The company is suspended until that is settled.</source>
        <translation>Virksomheden er suspenderet, indtil det er i orden.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to settle it in the portal.</source>
        <translation>Bed en administrator af virksomheden på iPaaS.com om at ordne det i portalen.</translation>
    </message>
    <message>
        <source>iPaaS.com does not allow this.</source>
        <translation>iPaaS.com tillader ikke dette.</translation>
    </message>
    <message>
        <source>The key or user lacks the permission, or the company&apos;s plan does not include it.</source>
        <translation>Nøglen eller brugeren mangler tilladelsen, eller virksomhedens plan omfatter det ikke.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to give the permission; the details name it.</source>
        <translation>Bed en administrator af virksomheden på iPaaS.com om at give tilladelsen; detaljerne nævner den.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept this e-mail address and password.</source>
        <translation>iPaaS.com accepterer ikke denne mailadresse og adgangskode.</translation>
    </message>
    <message>
        <source>One of them has a typing error, or the password was changed.</source>
        <translation>Der er en tastefejl i en af dem, eller adgangskoden er ændret.</translation>
    </message>
    <message>
        <source>Type both again, or reset the password in the iPaaS.com portal.</source>
        <translation>Indtast begge igen, eller nulstil adgangskoden i iPaaS.com-portalen.</translation>
    </message>
    <message>
        <source>iPaaS.com has locked the user.</source>
        <translation>iPaaS.com har spærret brugeren.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, or an administrator did it.</source>
        <translation>Der har været for mange loginforsøg, eller en administrator har gjort det.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to unlock the user, or use an API key.</source>
        <translation>Bed en administrator af virksomheden på iPaaS.com om at ophæve spærringen, eller brug en API-nøgle.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know this company.</source>
        <translation>iPaaS.com kender ikke denne virksomhed.</translation>
    </message>
    <message>
        <source>The company was removed, or this user has no access to it.</source>
        <translation>Virksomheden er fjernet, eller denne bruger har ikke adgang til den.</translation>
    </message>
    <message>
        <source>Sign in again and pick a company from the list.</source>
        <translation>Log på igen, og vælg en virksomhed på listen.</translation>
    </message>
    <message>
        <source>The user belongs to no company on iPaaS.com.</source>
        <translation>Brugeren hører ikke til nogen virksomhed på iPaaS.com.</translation>
    </message>
    <message>
        <source>The user was not invited yet, or was removed.</source>
        <translation>Brugeren er endnu ikke inviteret eller er fjernet.</translation>
    </message>
    <message>
        <source>Ask an administrator to add the user to the company, then sign in again.</source>
        <translation>Bed en administrator om at tilføje brugeren i virksomheden, og log derefter på igen.</translation>
    </message>
    <message>
        <source>The user may not act for %1.</source>
        <translation>Brugeren må ikke handle for %1.</translation>
    </message>
    <message>
        <source>The user&apos;s role there does not allow it.</source>
        <translation>Brugerens rolle dér tillader det ikke.</translation>
    </message>
    <message>
        <source>Pick another company, or ask its administrator for a role.</source>
        <translation>Vælg en anden virksomhed, eller bed dens administrator om en rolle.</translation>
    </message>
    <message>
        <source>The user may not act for this company on iPaaS.com.</source>
        <translation>Brugeren må ikke handle for denne virksomhed på iPaaS.com.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the subscription number.</source>
        <translation>iPaaS.com accepterer ikke abonnementets nummer.</translation>
    </message>
    <message>
        <source>The subscription was removed or belongs to another company.</source>
        <translation>Abonnementet er fjernet eller hører til en anden virksomhed.</translation>
    </message>
    <message>
        <source>Pick the subscription from the list on the page iPaaS.com.</source>
        <translation>Vælg abonnementet på listen på siden iPaaS.com.</translation>
    </message>
    <message>
        <source>iPaaS.com has no such subscription.</source>
        <translation>iPaaS.com har intet sådant abonnement.</translation>
    </message>
    <message>
        <source>No subscription is chosen, or it was removed or belongs to another company.</source>
        <translation>Der er ikke valgt et abonnement, eller det er fjernet eller hører til en anden virksomhed.</translation>
    </message>
    <message>
        <source>The subscription is not one of Business Central.</source>
        <translation>Abonnementet hører ikke til Business Central.</translation>
    </message>
    <message>
        <source>It has none of the settings that the integration with Business Central has.</source>
        <translation>Det har ingen af de indstillinger, som integrationen med Business Central har.</translation>
    </message>
    <message>
        <source>Pick the subscription of Microsoft Dynamics 365 Business Central.</source>
        <translation>Vælg abonnementet for Microsoft Dynamics 365 Business Central.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here: %1.</source>
        <translation>Abonnementets indstillinger afviger fra det, der er angivet her: %1.</translation>
    </message>
    <message>
        <source>One of the two was changed, or entered with a typing error.</source>
        <translation>En af de to sider er ændret eller angivet med en tastefejl.</translation>
    </message>
    <message>
        <source>Correct the wrong side: here, or in the subscription&apos;s settings in the iPaaS.com portal.</source>
        <translation>Ret den forkerte side: her eller i abonnementets indstillinger i iPaaS.com-portalen.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here.</source>
        <translation>Abonnementets indstillinger afviger fra det, der er angivet her.</translation>
    </message>
    <message>
        <source>Compare the values named in the details and correct the wrong side.</source>
        <translation>Sammenlign værdierne i detaljerne, og ret den forkerte side.</translation>
    </message>
    <message>
        <source>iPaaS.com does not show the webhook API key.</source>
        <translation>iPaaS.com viser ikke webhook-API-nøglen.</translation>
    </message>
    <message>
        <source>The key or user may not see it.</source>
        <translation>Nøglen eller brugeren må ikke se den.</translation>
    </message>
    <message>
        <source>Copy it from Subscription Configuration, Edit, in the iPaaS.com portal and enter it on the page &quot;Data and throttling&quot; (&quot;causeway-cli secret set&quot; with ipaas-webhook-key on the command line).</source>
        <translation>Kopiér den fra Subscription Configuration, Edit, i iPaaS.com-portalen, og angiv den på siden Data og begrænsning (på kommandolinjen: ”causeway-cli secret set” med ipaas-webhook-key).</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the webhook API key.</source>
        <translation>iPaaS.com accepterer ikke webhook-API-nøglen.</translation>
    </message>
    <message>
        <source>It is that of another subscription, or a new one was made since.</source>
        <translation>Den hører til et andet abonnement, eller der er siden oprettet en ny.</translation>
    </message>
    <message>
        <source>Copy the key of this subscription from the iPaaS.com portal, or leave the field empty where the subscription shows its own.</source>
        <translation>Kopiér nøglen til dette abonnement fra iPaaS.com-portalen, eller lad feltet være tomt, hvis abonnementet selv viser sin nøgle.</translation>
    </message>
    <message>
        <source>iPaaS.com does not take hooks at this address.</source>
        <translation>iPaaS.com modtager ikke hooks på denne adresse.</translation>
    </message>
    <message>
        <source>The address could not be confirmed, and may be another one.</source>
        <translation>Adressen kunne ikke bekræftes og er måske en anden.</translation>
    </message>
    <message>
        <source>Initialize directly, or correct &quot;hook&quot; in ipaas-endpoints.json in the data directory.</source>
        <translation>Initialisér direkte, eller ret ”hook” i ipaas-endpoints.json i datamappen.</translation>
    </message>
    <message>
        <source>iPaaS.com has taken records and tells of none.</source>
        <translation>iPaaS.com har modtaget poster, men melder ikke om nogen.</translation>
    </message>
    <message>
        <source>Its listener is behind, or this key or user may not read it.</source>
        <translation>Dets listener er bagud, eller denne nøgle eller bruger må ikke læse den.</translation>
    </message>
    <message>
        <source>Look again later: nothing is sent twice. Or initialize directly.</source>
        <translation>Spørg igen senere: intet sendes to gange. Eller initialisér direkte.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have the custom field: %1.</source>
        <translation>iPaaS.com har ikke det brugerdefinerede felt: %1.</translation>
    </message>
    <message>
        <source>A custom field must be defined before a record can carry it.</source>
        <translation>Et brugerdefineret felt skal defineres, før en post kan indeholde det.</translation>
    </message>
    <message>
        <source>Define it in the iPaaS.com portal, then check again, or take it out of the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Definer det i iPaaS.com-portalen, og kontrollér derefter igen, eller fjern det fra tilknytningen på siden Data og begrænsning.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have a custom field of the mapping.</source>
        <translation>iPaaS.com mangler et brugerdefineret felt fra tilknytningen.</translation>
    </message>
    <message>
        <source>iPaaS.com already has a record of this name.</source>
        <translation>iPaaS.com har allerede en post med dette navn.</translation>
    </message>
    <message>
        <source>A record was made by hand or by another integration.</source>
        <translation>En post er oprettet manuelt eller af en anden integration.</translation>
    </message>
    <message>
        <source>Link or rename the record in the iPaaS.com portal, then run again.</source>
        <translation>Sammenkæd eller omdøb posten i iPaaS.com-portalen, og kør derefter igen.</translation>
    </message>
    <message>
        <source>iPaaS.com already has this external ID.</source>
        <translation>iPaaS.com har allerede dette eksterne id.</translation>
    </message>
    <message>
        <source>The record was transferred before.</source>
        <translation>Posten er overført tidligere.</translation>
    </message>
    <message>
        <source>Run again: the record is then compared instead of created.</source>
        <translation>Kør igen: så sammenlignes posten i stedet for at blive oprettet.</translation>
    </message>
    <message>
        <source>iPaaS.com no longer has the record.</source>
        <translation>iPaaS.com har ikke længere posten.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Den er slettet dér.</translation>
    </message>
    <message>
        <source>Run again: the record is then created anew.</source>
        <translation>Kør igen: så oprettes posten igen.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Et obligatorisk felt er tomt.</translation>
    </message>
    <message>
        <source>The record has no value for a field that iPaaS.com asks for; the details name it.</source>
        <translation>Posten mangler en værdi i et felt, som iPaaS.com kræver; detaljerne nævner det.</translation>
    </message>
    <message>
        <source>Fill it in Business Central, or change the mapping, then run again.</source>
        <translation>Udfyld det i Business Central, eller ret tilknytningen, og kør derefter igen.</translation>
    </message>
    <message>
        <source>iPaaS.com could not read the record.</source>
        <translation>iPaaS.com kunne ikke læse posten.</translation>
    </message>
    <message>
        <source>Something on the way changed it, or this is a fault of Causeway.</source>
        <translation>Noget undervejs har ændret den, eller det er en fejl i Causeway.</translation>
    </message>
    <message>
        <source>Run again; if it stays, hand the details to the support of Causeway.</source>
        <translation>Kør igen; hvis fejlen fortsætter, så giv detaljerne til supporten for Causeway.</translation>
    </message>
    <message>
        <source>iPaaS.com got no table name.</source>
        <translation>iPaaS.com fik intet tabelnavn.</translation>
    </message>
    <message>
        <source>The path of the data API may have changed.</source>
        <translation>Data-API’ets sti er måske ændret.</translation>
    </message>
    <message>
        <source>Hand the details to the support of Causeway.</source>
        <translation>Giv detaljerne til supporten for Causeway.</translation>
    </message>
    <message>
        <source>A custom field has no name.</source>
        <translation>Et brugerdefineret felt har intet navn.</translation>
    </message>
    <message>
        <source>The mapping names a custom field that is empty.</source>
        <translation>Tilknytningen angiver et brugerdefineret felt uden navn.</translation>
    </message>
    <message>
        <source>Correct the mapping on the page &quot;Data and throttling&quot;, then run again.</source>
        <translation>Ret tilknytningen på siden Data og begrænsning, og kør derefter igen.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know the country.</source>
        <translation>iPaaS.com kender ikke landet.</translation>
    </message>
    <message>
        <source>The record&apos;s country code is empty or none that iPaaS.com has.</source>
        <translation>Postens landekode er tom eller findes ikke på iPaaS.com.</translation>
    </message>
    <message>
        <source>Correct the country in Business Central, then run again.</source>
        <translation>Ret landet i Business Central, og kør derefter igen.</translation>
    </message>
    <message>
        <source>The value is in use on iPaaS.com.</source>
        <translation>Værdien er i brug på iPaaS.com.</translation>
    </message>
    <message>
        <source>Another record refers to it.</source>
        <translation>En anden post henviser til den.</translation>
    </message>
    <message>
        <source>Release it in the iPaaS.com portal, or rename the record in Business Central, then run again.</source>
        <translation>Frigør den i iPaaS.com-portalen, eller omdøb posten i Business Central, og kør derefter igen.</translation>
    </message>
    <message>
        <source>iPaaS.com refused the record.</source>
        <translation>iPaaS.com afviste posten.</translation>
    </message>
    <message>
        <source>A value is not allowed there; the details name it.</source>
        <translation>En værdi er ikke tilladt dér; detaljerne nævner den.</translation>
    </message>
    <message>
        <source>Correct the record in Business Central, then run again.</source>
        <translation>Ret posten i Business Central, og kør derefter igen.</translation>
    </message>
    <message>
        <source>iPaaS.com could not transfer the record.</source>
        <translation>iPaaS.com kunne ikke overføre posten.</translation>
    </message>
    <message>
        <source>Its own mapping failed, or it refused the record; the details are its words.</source>
        <translation>Tilknytningen dér mislykkedes, eller posten blev afvist; detaljerne er det, iPaaS.com selv oplyser.</translation>
    </message>
    <message>
        <source>Correct that in the iPaaS.com portal, then retry what failed. Where a run was ended by it, since all of the first records failed alike, a new run goes past those that have failed. iPaaS.com also tries again by itself.</source>
        <translation>Ret det i iPaaS.com-portalen, og gentag derefter de mislykkede. Hvis en kørsel sluttede, fordi alle de første poster mislykkedes på samme måde, går en ny kørsel videre forbi dem. iPaaS.com prøver også selv igen.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Denne computer har ingen nøglering.</translation>
    </message>
    <message>
        <source>No keychain service is running in this session.</source>
        <translation>Der kører ingen nøgleringstjeneste i denne session.</translation>
    </message>
    <message>
        <source>Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.</source>
        <translation>Start en nøglering (f.eks. GNOME Keyring eller KWallet), eller behold kun hemmeligheden i denne session.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Nøgleringen er låst.</translation>
    </message>
    <message>
        <source>It was not unlocked when you signed in to the computer.</source>
        <translation>Den blev ikke låst op, da du loggede på computeren.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Lås nøgleringen op, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Nøgleringen afviste adgangen.</translation>
    </message>
    <message>
        <source>You or the system&apos;s policy said no.</source>
        <translation>Du eller systemets politik sagde nej.</translation>
    </message>
    <message>
        <source>Try again and allow access, or keep the secret for this session only.</source>
        <translation>Prøv igen, og tillad adgang, eller behold kun hemmeligheden i denne session.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Nøgleringen svarer ikke.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or hang.</source>
        <translation>Den venter måske på dig i sit eget vindue eller hænger.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then try again.</source>
        <translation>Se efter et vindue, der beder om en adgangskode, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection.</source>
        <translation>Nøgleringen har ingen hemmelighed til denne forbindelse.</translation>
    </message>
    <message>
        <source>The connection was imported, or set up on another computer, or its secret was kept for one session only.</source>
        <translation>Forbindelsen er importeret eller oprettet på en anden computer, eller dens hemmelighed blev kun beholdt i én session.</translation>
    </message>
    <message>
        <source>Edit the connection and enter the secret; or on the command line use &quot;causeway-cli secret set&quot;.</source>
        <translation>Rediger forbindelsen, og angiv hemmeligheden; eller brug ”causeway-cli secret set” på kommandolinjen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it.</source>
        <translation>Den findes ikke, eller du må ikke læse den.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation>Kontrollér filens navn og tilladelser.</translation>
    </message>
    <message>
        <source>The file is not a valid connection file.</source>
        <translation>Filen er ikke en gyldig forbindelsesfil.</translation>
    </message>
    <message>
        <source>The details name the place.</source>
        <translation>Detaljerne angiver stedet.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Ret filen, eller eksportér den igen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>Disken er fuld, eller du må ikke skrive dér.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Frigør plads, eller kontrollér mappens tilladelser, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Journalen over tidligere kørsler var beskadiget.</translation>
    </message>
    <message>
        <source>The disk or a crash of the computer damaged the file.</source>
        <translation>Disken eller et nedbrud på computeren har beskadiget filen.</translation>
    </message>
    <message>
        <source>It was set aside and a new one begun: the next run compares everything with iPaaS.com.</source>
        <translation>Den blev lagt til side, og en ny er begyndt: næste kørsel sammenligner alt med iPaaS.com.</translation>
    </message>
    <message>
        <source>Another program initializes this connection at the moment.</source>
        <translation>Et andet program er ved at initialisere denne forbindelse.</translation>
    </message>
    <message>
        <source>Causeway or causeway-cli is running with it.</source>
        <translation>Causeway eller causeway-cli kører med den.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it.</source>
        <translation>Vent, til programmet er færdigt, eller afslut det.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Der er ingen sådan forbindelse.</translation>
    </message>
    <message>
        <source>It was removed or renamed, perhaps by another program, or its name has a typing error.</source>
        <translation>Den er fjernet eller omdøbt, måske af et andet program, eller der er en tastefejl i navnet.</translation>
    </message>
    <message>
        <source>Look in the list of connections for what there is.</source>
        <translation>Se på listen over forbindelser, hvad der findes.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>Der er allerede en forbindelse med dette navn.</translation>
    </message>
    <message>
        <source>Names must differ by more than case.</source>
        <translation>Navne skal afvige med mere end store og små bogstaver.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>Forbindelsen fører et andet sted hen end ved den seneste kørsel.</translation>
    </message>
    <message>
        <source>Tenant, environment, company or subscription was changed since. What is known of the records, and of the hooks that iPaaS.com has not told of, is true of where it led before.</source>
        <translation>Lejer, miljø, virksomhed eller abonnement er ændret siden. Det, der vides om posterne og om de hooks, som iPaaS.com ikke har meldt om, gælder for det sted, forbindelsen førte hen før.</translation>
    </message>
    <message>
        <source>Change the connection back to look again at records or to retry them. An initialization begins anew where the connection leads now, and forgets what is known of those records.</source>
        <translation>Ret forbindelsen tilbage for at spørge om poster igen eller gentage dem. En initialisering begynder forfra dér, hvor forbindelsen nu fører hen, og glemmer det, der vides om disse poster.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com har en post med dette navn, som ikke er sammenkædet med denne.</translation>
    </message>
    <message>
        <source>It was made by hand or by another integration, or Business Central has the name twice: iPaaS.com takes each name once, without regard to case.</source>
        <translation>Den er oprettet manuelt eller af en anden integration, eller Business Central har navnet to gange: iPaaS.com tillader kun hvert navn én gang uden hensyn til store og små bogstaver.</translation>
    </message>
    <message>
        <source>Choose that records of the same name are linked (--conflicts link on the command line) or rename one, then run again.</source>
        <translation>Vælg, at poster med samme navn sammenkædes (--conflicts link på kommandolinjen), eller omdøb en af dem, og kør derefter igen.</translation>
    </message>
    <message>
        <source>The linked record was deleted on iPaaS.com.</source>
        <translation>Den sammenkædede post er slettet på iPaaS.com.</translation>
    </message>
    <message>
        <source>Someone removed it there.</source>
        <translation>Nogen har fjernet den dér.</translation>
    </message>
    <message>
        <source>Choose that deleted records are created anew (--deleted create on the command line), then run again. Or delete the record in Business Central as well.</source>
        <translation>Vælg, at slettede poster oprettes igen (--deleted create på kommandolinjen), og kør derefter igen. Eller slet også posten i Business Central.</translation>
    </message>
    <message>
        <source>It is not known whether iPaaS.com took the record.</source>
        <translation>Det vides ikke, om iPaaS.com har modtaget posten.</translation>
    </message>
    <message>
        <source>The connection broke off while it was sent, and it could not be looked up since.</source>
        <translation>Forbindelsen blev afbrudt, mens posten blev sendt, og den har ikke kunnet slås op siden.</translation>
    </message>
    <message>
        <source>Run again: the record is looked up before anything is sent.</source>
        <translation>Kør igen: posten slås op, før noget sendes.</translation>
    </message>
    <message>
        <source>A record of Business Central cannot be sent.</source>
        <translation>En post fra Business Central kan ikke sendes.</translation>
    </message>
    <message>
        <source>It has no code, or one that iPaaS.com cannot take.</source>
        <translation>Den har ingen kode eller en, som iPaaS.com ikke kan modtage.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Stoppet undervejs.</translation>
    </message>
    <message>
        <source>You or the program asked for a stop.</source>
        <translation>Du eller programmet bad om at stoppe.</translation>
    </message>
    <message>
        <source>Start again when you are ready; what was done is kept.</source>
        <translation>Start igen, når du er klar; det, der er gjort, bevares.</translation>
    </message>
    <message>
        <source>Something entered cannot be right.</source>
        <translation>Noget af det angivne kan ikke være rigtigt.</translation>
    </message>
    <message>
        <source>A value has the wrong form.</source>
        <translation>En værdi har en forkert form.</translation>
    </message>
    <message>
        <source>Correct the value that is named.</source>
        <translation>Ret den nævnte værdi.</translation>
    </message>
    <message>
        <source>The address is not secure.</source>
        <translation>Adressen er ikke sikker.</translation>
    </message>
    <message>
        <source>It starts with http://, and secrets would be readable on the way.</source>
        <translation>Den begynder med http://, og hemmeligheder ville kunne læses undervejs.</translation>
    </message>
    <message>
        <source>Use the address that starts with https://. Plain http:// is for this computer only.</source>
        <translation>Brug adressen, der begynder med https://. Almindelig http:// gælder kun for denne computer.</translation>
    </message>
    <message>
        <source>The service sends on to another address.</source>
        <translation>Tjenesten henviser til en anden adresse.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in or a proxy answers in the service&apos;s place, or the address entered is an old or a wrong one.</source>
        <translation>Et netværk, der kræver login, eller en proxy svarer i stedet for tjenesten, eller den angivne adresse er gammel eller forkert.</translation>
    </message>
    <message>
        <source>Open any web page in a browser: a network that wants a sign-in shows it there. Then check the address under Advanced. Causeway sends no token to a host that was not entered.</source>
        <translation>Åbn en vilkårlig webside i en browser: et netværk, der kræver login, viser det dér. Kontrollér derefter adressen under Avanceret. Causeway sender intet token til en vært, der ikke er angivet.</translation>
    </message>
    <message>
        <source>The sign-in host was not found.</source>
        <translation>Loginserveren blev ikke fundet.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet or no working DNS, or the sign-in address is misspelt.</source>
        <translation>Denne computer har ingen forbindelse til internettet eller ingen fungerende DNS, eller loginadressen er stavet forkert.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer. If that works, check the sign-in address under Advanced.</source>
        <translation>Åbn adressen i en browser på denne computer. Hvis det virker, så kontrollér loginadressen under Avanceret.</translation>
    </message>
    <message>
        <source>The host of Business Central was not found.</source>
        <translation>Værten for Business Central blev ikke fundet.</translation>
    </message>
    <message>
        <source>The API address is misspelt, or a DNS filter hides the host; the sign-in host was found.</source>
        <translation>API-adressen er stavet forkert, eller et DNS-filter skjuler værten; loginserveren blev fundet.</translation>
    </message>
    <message>
        <source>Check the API address under Advanced, then open it in a browser on this computer.</source>
        <translation>Kontrollér API-adressen under Avanceret, og åbn den derefter i en browser på denne computer.</translation>
    </message>
    <message>
        <source>The host of iPaaS.com was not found.</source>
        <translation>Værten for iPaaS.com blev ikke fundet.</translation>
    </message>
    <message>
        <source>The address is misspelt, or this computer has no connection to the internet or no working DNS.</source>
        <translation>Adressen er stavet forkert, eller denne computer har ingen forbindelse til internettet eller ingen fungerende DNS.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com, then open it in a browser on this computer.</source>
        <translation>Kontrollér adressen for iPaaS.com, og åbn den derefter i en browser på denne computer.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>Værten blev ikke fundet.</translation>
    </message>
    <message>
        <source>Check the address under Advanced, then open it in a browser on this computer.</source>
        <translation>Kontrollér adressen under Avanceret, og åbn den derefter i en browser på denne computer.</translation>
    </message>
    <message>
        <source>Nothing answers at the sign-in address.</source>
        <translation>Ingen tjeneste svarer på loginadressen.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the sign-in address under Advanced is wrong.</source>
        <translation>En firewall afviser forbindelsen, eller loginadressen under Avanceret er forkert.</translation>
    </message>
    <message>
        <source>Check the sign-in address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Kontrollér loginadressen. Hvis den er rigtig, så bed netværksadministratoren om at tillade udgående HTTPS til værten. For en sandkasse: start den igen.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of iPaaS.com.</source>
        <translation>Ingen tjeneste svarer på adressen for iPaaS.com.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the address is wrong.</source>
        <translation>En firewall afviser forbindelsen, eller adressen er forkert.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Kontrollér adressen for iPaaS.com. Hvis den er rigtig, så bed netværksadministratoren om at tillade udgående HTTPS til værten. For en sandkasse: start den igen.</translation>
    </message>
    <message>
        <source>Nothing answers at the API address of Business Central.</source>
        <translation>Ingen tjeneste svarer på API-adressen for Business Central.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the API address under Advanced is wrong.</source>
        <translation>En firewall afviser forbindelsen, eller API-adressen under Avanceret er forkert.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Kontrollér API-adressen. Hvis den er rigtig, så bed netværksadministratoren om at tillade udgående HTTPS til værten. For en sandkasse: start den igen.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Ingen tjeneste svarer på denne adresse.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the service at this address is not running.</source>
        <translation>En firewall afviser forbindelsen, eller tjenesten på denne adresse kører ikke.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Bed netværksadministratoren om at tillade udgående HTTPS til værten. For en sandkasse: start den igen.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Forbindelsen blev afbrudt.</translation>
    </message>
    <message>
        <source>The network or the service dropped it.</source>
        <translation>Netværket eller tjenesten lukkede den.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, check the network and proxy.</source>
        <translation>Prøv igen. Hvis det sker ofte, så kontrollér netværk og proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Der kom intet svar i tide.</translation>
    </message>
    <message>
        <source>The network or the service is very slow, or a firewall drops the data silently.</source>
        <translation>Netværket eller tjenesten er meget langsom, eller en firewall kasserer dataene uden at sige det.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays, ask the network&apos;s administrator whether outgoing HTTPS to the host is allowed.</source>
        <translation>Prøv igen om et minut. Hvis fejlen fortsætter, så spørg netværksadministratoren, om udgående HTTPS til værten er tilladt.</translation>
    </message>
    <message>
        <source>No trusted secure connection could be made.</source>
        <translation>Der kunne ikke oprettes en sikker forbindelse, der er tillid til.</translation>
    </message>
    <message>
        <source>The address leads to a port that does not speak HTTPS, the host speaks only TLS 1.0 or 1.1, or a proxy or virus scanner stands in the way.</source>
        <translation>Adressen fører til en port, der ikke taler HTTPS, værten taler kun TLS 1.0 eller 1.1, eller en proxy eller virusscanner står i vejen.</translation>
    </message>
    <message>
        <source>Check the address and its port under Advanced. If they are right, ask the network&apos;s administrator whether a proxy inspects traffic to the host.</source>
        <translation>Kontrollér adressen og dens port under Avanceret. Hvis de er rigtige, så spørg netværksadministratoren, om en proxy inspicerer trafikken til værten.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today; its date is %1.</source>
        <translation>Værtens certifikat er ikke gyldigt i dag; dets dato er %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the host&apos;s certificate was not renewed in time.</source>
        <translation>Denne computers ur går forkert, eller værtens certifikat er ikke fornyet i tide.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the owner of the host must renew the certificate.</source>
        <translation>Kontrollér denne computers dato og klokkeslæt. Hvis de er rigtige, skal værtens ejer forny certifikatet.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today.</source>
        <translation>Værtens certifikat er ikke gyldigt i dag.</translation>
    </message>
    <message>
        <source>The certificate is for another host: %1.</source>
        <translation>Certifikatet er til en anden vært: %1.</translation>
    </message>
    <message>
        <source>The address is misspelt or an alias, or a network that wants a sign-in answers in the service&apos;s place.</source>
        <translation>Adressen er stavet forkert eller et alias, eller et netværk, der kræver login, svarer i stedet for tjenesten.</translation>
    </message>
    <message>
        <source>Check the address under Advanced. Then open it in a browser on this computer: it shows who answers.</source>
        <translation>Kontrollér adressen under Avanceret. Åbn den derefter i en browser på denne computer: den viser, hvem der svarer.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Certifikatet er til en anden vært.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust: %1.</source>
        <translation>Værtens certifikat kommer fra en udsteder, som denne computer ikke har tillid til: %1.</translation>
    </message>
    <message>
        <source>The host uses a certificate of its own company, or something on the way has replaced it.</source>
        <translation>Værten bruger et certifikat fra sin egen virksomhed, eller noget undervejs har udskiftet det.</translation>
    </message>
    <message>
        <source>If the authority is your company&apos;s, ask its administrator to install its root certificate on this computer. Otherwise do not enter the secret on this network.</source>
        <translation>Hvis udstederen hører til din egen virksomhed, så bed administratoren dér om at installere rodcertifikatet på denne computer. Ellers må du ikke indtaste hemmeligheden på dette netværk.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust.</source>
        <translation>Værtens certifikat kommer fra en udsteder, som denne computer ikke har tillid til.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection; its certificate is from %1.</source>
        <translation>Noget undervejs åbner den sikre forbindelse; certifikatet er fra %1.</translation>
    </message>
    <message>
        <source>A proxy or virus scanner inspects HTTPS, and this computer does not trust its certificate.</source>
        <translation>En proxy eller virusscanner inspicerer HTTPS, og denne computer har ikke tillid til dens certifikat.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to install the inspecting proxy&apos;s root certificate on this computer, or to leave this host out of the inspection.</source>
        <translation>Bed netværksadministratoren om at installere den inspicerende proxys rodcertifikat på denne computer eller om at undtage denne vært fra inspektionen.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection.</source>
        <translation>Noget undervejs åbner den sikre forbindelse.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Proxyen lod ikke forbindelsen komme igennem.</translation>
    </message>
    <message>
        <source>It wants a sign-in, refuses the host, or is not reachable.</source>
        <translation>Den kræver login, afviser værten eller kan ikke nås.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask the network&apos;s administrator to allow the host.</source>
        <translation>Kontrollér systemets proxyindstillinger, eller bed netværksadministratoren om at tillade værten.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>Proxyen kræver login.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings name a proxy without the user name and password that it asks for.</source>
        <translation>Systemets proxyindstillinger angiver en proxy uden det brugernavn og den adgangskode, som den beder om.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let this computer or this host through without a sign-in, or enter the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Bed netværksadministratoren om at lade denne computer eller denne vært komme igennem uden login, eller angiv proxyens brugernavn og adgangskode i systemets proxyindstillinger.</translation>
    </message>
    <message>
        <source>A web page came instead of data: &quot;%1&quot;.</source>
        <translation>Der kom en webside i stedet for data: ”%1”.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in (hotel, guest network) or a filter answers in the service&apos;s place, or the address leads to a web site.</source>
        <translation>Et netværk, der kræver login (hotel, gæstenetværk), eller et filter svarer i stedet for tjenesten, eller adressen fører til et websted.</translation>
    </message>
    <message>
        <source>Open any web page in a browser on this computer and sign in to the network, then run again. If there is nothing to sign in to, check the address under Advanced.</source>
        <translation>Åbn en vilkårlig webside i en browser på denne computer, log på netværket, og kør derefter igen. Hvis der ikke er noget at logge på, så kontrollér adressen under Avanceret.</translation>
    </message>
    <message>
        <source>A web page came instead of data.</source>
        <translation>Der kom en webside i stedet for data.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Denne computers ur går forkert.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s clock by more than five minutes: tokens and certificates may be refused.</source>
        <translation>Det afviger mere end fem minutter fra tjenestens ur: tokens og certifikater kan blive afvist.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer right; best let it set them by itself.</source>
        <translation>Indstil denne computers dato, klokkeslæt og tidszone korrekt; lad helst computeren gøre det automatisk.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>Svaret var alt for stort.</translation>
    </message>
    <message>
        <source>Another program answers at this address.</source>
        <translation>Et andet program svarer på denne adresse.</translation>
    </message>
    <message>
        <source>Check the address under Advanced.</source>
        <translation>Kontrollér adressen under Avanceret.</translation>
    </message>
    <message>
        <source>The answer was not what this service sends.</source>
        <translation>Svaret var ikke det, som denne tjeneste sender.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or another program answers in the service&apos;s place.</source>
        <translation>En loginside fra netværket, en proxy eller et andet program svarer i stedet for tjenesten.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer: a network that wants a sign-in shows it there. Then try again.</source>
        <translation>Åbn adressen i en browser på denne computer: et netværk, der kræver login, viser det dér. Prøv derefter igen.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in.</source>
        <translation>Tjenesten accepterer ikke login.</translation>
    </message>
    <message>
        <source>The token or key is not valid there.</source>
        <translation>Tokenet eller nøglen er ikke gyldig dér.</translation>
    </message>
    <message>
        <source>Check the credentials and try again.</source>
        <translation>Kontrollér loginoplysningerne, og prøv igen.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>Tjenesten tillader ikke dette.</translation>
    </message>
    <message>
        <source>The app or key lacks a right.</source>
        <translation>Appen eller nøglen mangler en rettighed.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s administrator to give the right that the details name.</source>
        <translation>Bed tjenestens administrator om at give den rettighed, som detaljerne nævner.</translation>
    </message>
    <message>
        <source>What answers at the sign-in address is not Microsoft Entra.</source>
        <translation>Det, der svarer på loginadressen, er ikke Microsoft Entra.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service, or has a path behind the host.</source>
        <translation>Loginadressen fører til en anden tjeneste eller har en sti efter værten.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com, without a path.</source>
        <translation>Sæt loginadressen under Avanceret til https://login.microsoftonline.com, uden sti.</translation>
    </message>
    <message>
        <source>What answers at the address of iPaaS.com is another service.</source>
        <translation>Det, der svarer på adressen for iPaaS.com, er en anden tjeneste.</translation>
    </message>
    <message>
        <source>The address is wrong, or has a path behind the host.</source>
        <translation>Adressen er forkert eller har en sti efter værten.</translation>
    </message>
    <message>
        <source>Set the address of iPaaS.com to https://api.ipaas.com, without a path.</source>
        <translation>Sæt adressen for iPaaS.com til https://api.ipaas.com, uden sti.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Der er intet på denne adresse.</translation>
    </message>
    <message>
        <source>A name in the address is misspelt, or the service&apos;s address is wrong.</source>
        <translation>Et navn i adressen er stavet forkert, eller tjenestens adresse er forkert.</translation>
    </message>
    <message>
        <source>Check the names and the address.</source>
        <translation>Kontrollér navnene og adressen.</translation>
    </message>
    <message>
        <source>The record was changed by someone else at the same moment.</source>
        <translation>Posten blev ændret af en anden i samme øjeblik.</translation>
    </message>
    <message>
        <source>Another program or person works on it.</source>
        <translation>Et andet program eller en anden person arbejder på den.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igen.</translation>
    </message>
    <message>
        <source>Microsoft Entra asks to slow down.</source>
        <translation>Microsoft Entra beder om lavere tempo.</translation>
    </message>
    <message>
        <source>This app has asked for tokens too often; other programs that use it count as well.</source>
        <translation>Denne app har bedt om tokens for ofte; andre programmer, der bruger den, tæller med.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. Nothing needs to be changed here.</source>
        <translation>Vent et minut, og kør derefter igen. Intet behøver at blive ændret her.</translation>
    </message>
    <message>
        <source>iPaaS.com asks to slow down.</source>
        <translation>iPaaS.com beder om lavere tempo.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time, or the plan&apos;s monthly volume is used up.</source>
        <translation>Der kom for mange kald på kort tid, eller planens månedlige mængde er brugt op.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. If it stays, look at the company&apos;s plan in the iPaaS.com portal.</source>
        <translation>Vent et minut, og kør derefter igen. Hvis fejlen fortsætter, så se på virksomhedens plan i iPaaS.com-portalen.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>Tjenesten beder om lavere tempo.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time. All programs that use this app share one limit.</source>
        <translation>Der kom for mange kald på kort tid. Alle programmer, der bruger denne app, deler én grænse.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. For bulk runs lower the limits.</source>
        <translation>Vent et minut, og prøv igen. Sænk grænserne under Begrænsning ved store kørsler.</translation>
    </message>
    <message>
        <source>The environment is not accessible at the moment.</source>
        <translation>Miljøet er ikke tilgængeligt i øjeblikket.</translation>
    </message>
    <message>
        <source>It is being updated, moved or restored, or it is suspended.</source>
        <translation>Det er ved at blive opdateret, flyttet eller gendannet, eller det er suspenderet.</translation>
    </message>
    <message>
        <source>Look at the environment&apos;s state in the Business Central admin center, and run again when it is Active.</source>
        <translation>Se miljøets tilstand i Business Central Administration, og kør igen, når den er Active.</translation>
    </message>
    <message>
        <source>Business Central has a fault of its own.</source>
        <translation>Business Central har en intern fejl.</translation>
    </message>
    <message>
        <source>Its database or server cannot be reached at the moment.</source>
        <translation>Databasen eller serveren kan ikke nås i øjeblikket.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, report the correlation ID to the support of Business Central.</source>
        <translation>Prøv igen om nogle få minutter. Hvis fejlen fortsætter, så oplys korrelations-id’et til supporten for Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a fault of its own.</source>
        <translation>iPaaS.com har en intern fejl.</translation>
    </message>
    <message>
        <source>The service failed inside; nothing entered here is wrong.</source>
        <translation>Fejlen ligger i selve tjenesten; intet af det angivne er forkert.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, hand Copy for support to the support of iPaaS.com.</source>
        <translation>Prøv igen om nogle få minutter. Hvis fejlen fortsætter, så brug ”Kopiér til support”, og giv teksten til supporten for iPaaS.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra is not available for a moment.</source>
        <translation>Microsoft Entra er ikke tilgængelig i øjeblikket.</translation>
    </message>
    <message>
        <source>It is overloaded or has a fault of its own.</source>
        <translation>Tjenesten er overbelastet eller har en intern fejl.</translation>
    </message>
    <message>
        <source>Run again in a minute. Nothing needs to be changed here.</source>
        <translation>Kør igen om et minut. Intet behøver at blive ændret her.</translation>
    </message>
    <message>
        <source>The service gave up on the request.</source>
        <translation>Tjenesten opgav anmodningen.</translation>
    </message>
    <message>
        <source>It took longer than the service allows.</source>
        <translation>Den tog længere tid, end tjenesten tillader.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, when the service is less busy.</source>
        <translation>Prøv igen om nogle få minutter, når tjenesten har mindre travlt.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Tjenesten er ikke tilgængelig i øjeblikket.</translation>
    </message>
    <message>
        <source>It is being updated, overloaded or has a fault of its own.</source>
        <translation>Den er ved at blive opdateret, er overbelastet eller har en intern fejl.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Nothing needs to be changed here.</source>
        <translation>Prøv igen om nogle få minutter. Intet behøver at blive ændret her.</translation>
    </message>
    <message>
        <source>Business Central found no data for the filter.</source>
        <translation>Business Central fandt ingen data til filteret.</translation>
    </message>
    <message>
        <source>A record that an entity refers to is missing, or an extension filters it away.</source>
        <translation>En post, som en entitet henviser til, mangler, eller en udvidelse filtrerer den fra.</translation>
    </message>
    <message>
        <source>Open the list in Business Central and check that its records can be opened, then run again.</source>
        <translation>Åbn listen i Business Central, kontrollér, at dens poster kan åbnes, og kør derefter igen.</translation>
    </message>
    <message>
        <source>Business Central misses a record that it refers to.</source>
        <translation>Business Central mangler en post, som der henvises til.</translation>
    </message>
    <message>
        <source>Data of the company is incomplete, or an extension relies on a record that does not exist.</source>
        <translation>Virksomhedens data er ufuldstændige, eller en udvidelse forudsætter en post, der ikke findes.</translation>
    </message>
    <message>
        <source>Open the list in Business Central: the record that the details name must exist. Then run again.</source>
        <translation>Åbn listen i Business Central: den post, som detaljerne nævner, skal findes. Kør derefter igen.</translation>
    </message>
    <message>
        <source>A record of Business Central refers to one that does not exist.</source>
        <translation>En post i Business Central henviser til en, der ikke findes.</translation>
    </message>
    <message>
        <source>Data of the company is not consistent.</source>
        <translation>Virksomhedens data er ikke konsistente.</translation>
    </message>
    <message>
        <source>Correct the record that the details name in Business Central, then run again.</source>
        <translation>Ret den post, som detaljerne nævner, i Business Central, og kør derefter igen.</translation>
    </message>
    <message>
        <source>Business Central has two records of the same key.</source>
        <translation>Business Central har to poster med samme nøgle.</translation>
    </message>
    <message>
        <source>An application of Business Central refused the request.</source>
        <translation>Et program i Business Central afviste anmodningen.</translation>
    </message>
    <message>
        <source>An extension or a rule of the company says no; the details hold its text.</source>
        <translation>En udvidelse eller en regel i virksomheden siger nej; teksten står i detaljerne.</translation>
    </message>
    <message>
        <source>Follow what the details say. If they name an extension, ask its publisher.</source>
        <translation>Gør, som detaljerne siger. Hvis de nævner en udvidelse, så spørg dens udgiver.</translation>
    </message>
    <message>
        <source>Business Central does not allow this call.</source>
        <translation>Business Central tillader ikke dette kald.</translation>
    </message>
    <message>
        <source>The API is switched off for the environment, or the address leads to something else.</source>
        <translation>API’et er slået fra for miljøet, eller adressen fører til noget andet.</translation>
    </message>
    <message>
        <source>Check the API address and the source. On the page Web Services the line must be a page, not a codeunit.</source>
        <translation>Kontrollér API-adressen og kilden. På siden Webtjenester skal linjen være en side, ikke en codeunit.</translation>
    </message>
    <message>
        <source>Business Central does not know this call.</source>
        <translation>Business Central kender ikke dette kald.</translation>
    </message>
    <message>
        <source>The address leads to something else than the API.</source>
        <translation>Adressen fører til noget andet end API’et.</translation>
    </message>
    <message>
        <source>Check the API address and the source.</source>
        <translation>Kontrollér API-adressen og kilden.</translation>
    </message>
    <message>
        <source>Business Central could not make sense of the request.</source>
        <translation>Business Central kunne ikke forstå anmodningen.</translation>
    </message>
    <message>
        <source>A name in the address is one that it does not understand, or the API address is wrong.</source>
        <translation>Et navn i adressen kan ikke forstås, eller API-adressen er forkert.</translation>
    </message>
    <message>
        <source>Check environment, company and source for blanks and special characters, and the API address under Advanced.</source>
        <translation>Kontrollér miljø, virksomhed og kilde for mellemrum og specialtegn samt API-adressen under Avanceret.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Tjenesten afviste anmodningen.</translation>
    </message>
    <message>
        <source>Follow what the details say; with Copy for support you can hand it on.</source>
        <translation>Gør, som detaljerne siger; med ”Kopiér til support” kan du give dem videre.</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Dette er for langt: højst %n tegn.</numerusform>
            <numerusform>Dette er for langt: højst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app signs in to one tenant: enter its Directory (tenant) ID or its domain.</source>
        <translation>Appen logger på én lejer: angiv lejerens Mappe-id (lejer) eller domæne.</translation>
    </message>
    <message>
        <source>Either the ID or the domain: remove &quot;.onmicrosoft.com&quot; behind the ID.</source>
        <translation>Enten id’et eller domænet: fjern ”.onmicrosoft.com” efter id’et.</translation>
    </message>
    <message>
        <source>This is a mail address. Enter the part behind the @, or the Directory (tenant) ID.</source>
        <translation>Dette er en mailadresse. Angiv delen efter @ eller Mappe-id (lejer).</translation>
    </message>
    <message>
        <source>This is neither an ID such as 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d nor a domain such as contoso.onmicrosoft.com.</source>
        <translation>Dette er hverken et id som 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d eller et domæne som contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (client) ID has the form a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. It stands on the Overview page of the app registration.</source>
        <translation>Program-id (klient) har formen a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. Det står på appregistreringens side Oversigt.</translation>
    </message>
    <message>
        <source>This looks like the secret&apos;s ID. Copy the text in the column Value; if it is no longer shown, make a new secret.</source>
        <translation>Dette ligner hemmelighedens id. Kopiér teksten i kolonnen Værdi; opret en ny hemmelighed, hvis den ikke længere vises.</translation>
    </message>
    <message>
        <source>A secret has no blanks or line breaks in it. Copy the column Value once more.</source>
        <translation>En hemmelighed indeholder hverken mellemrum eller linjeskift. Kopiér kolonnen Værdi igen.</translation>
    </message>
    <message>
        <source>This secret is shortened. The full text is shown only once, when the secret is made.</source>
        <translation>Denne hemmelighed er forkortet. Den fulde tekst vises kun én gang, når hemmeligheden oprettes.</translation>
    </message>
    <message>
        <source>This is shorter than secrets of Microsoft Entra are.</source>
        <translation>Dette er kortere, end hemmeligheder fra Microsoft Entra er.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.businesscentral.dynamics.com.</source>
        <translation>Dette er ikke en adresse som f.eks. https://api.businesscentral.dynamics.com.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password.</source>
        <translation>En adresse må ikke indeholde brugernavn eller adgangskode.</translation>
    </message>
    <message>
        <source>Only the address of the service, without anything behind ? or #.</source>
        <translation>Kun tjenestens adresse, uden noget efter ? eller #.</translation>
    </message>
    <message>
        <source>The address must start with https://. Plain http:// is for this computer only.</source>
        <translation>Adressen skal begynde med https://. Almindelig http:// gælder kun for denne computer.</translation>
    </message>
    <message>
        <source>One scope only, without blanks.</source>
        <translation>Kun ét scope, uden mellemrum.</translation>
    </message>
    <message>
        <source>The scope must not be percent-encoded: write :// and / as they are.</source>
        <translation>Scopet må ikke være procentkodet: skriv :// og / som almindelige tegn.</translation>
    </message>
    <message>
        <source>The scope must end with /.default, as in https://api.businesscentral.dynamics.com/.default.</source>
        <translation>Scopet skal slutte med /.default, som i https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>Only the environment&apos;s name, not an address: for example Production.</source>
        <translation>Kun miljøets navn, ikke en adresse: f.eks. Production.</translation>
    </message>
    <message>
        <source>The name of an environment has fewer than 30 characters.</source>
        <translation>Et miljønavn har færre end 30 tegn.</translation>
    </message>
    <message>
        <source>The name of an environment starts with a letter and has only letters A to Z, digits, _ and -.</source>
        <translation>Et miljønavn begynder med et bogstav og indeholder kun bogstaverne A til Z, cifre, _ og -.</translation>
    </message>
    <message>
        <source>The name of a web service or entity set starts with a letter and has only letters, digits and _.</source>
        <translation>Navnet på en webtjeneste eller et entitetssæt begynder med et bogstav og indeholder kun bogstaver, cifre og _.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, and only letters of the plain alphabet, digits and signs.</source>
        <translation>Et klient-id har ingen mellemrum og kun bogstaverne A til Z, cifre og almindelige tegn.</translation>
    </message>
    <message>
        <source>The way is &quot;direct&quot; or &quot;through-ipaas&quot;.</source>
        <translation>Metoden er ”direct” eller ”through-ipaas”.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Et heltal fra %1 til %2.</translation>
    </message>
    <message>
        <source>A date such as 2027-05-01.</source>
        <translation>En dato som f.eks. 2027-05-01.</translation>
    </message>
    <message>
        <source>This is not a mail address such as name@example.com.</source>
        <translation>Dette er ikke en mailadresse som f.eks. name@example.com.</translation>
    </message>
    <message>
        <source>The grant type is client_credentials in all configurations.</source>
        <translation>Tildelingstypen er client_credentials i alle konfigurationer.</translation>
    </message>
    <message>
        <source>The name of a company has at most 30 characters. Business Central may show a longer display name: pick the company from the list.</source>
        <translation>Et virksomhedsnavn har højst 30 tegn. Business Central viser måske et længere visningsnavn: vælg virksomheden på listen.</translation>
    </message>
    <message>
        <source>The ID of a company has the form 824820a2-508c-ed11-aada-000d3a298ab3.</source>
        <translation>En virksomheds id har formen 824820a2-508c-ed11-aada-000d3a298ab3.</translation>
    </message>
    <message>
        <source>The address of a custom API page is its publisher, group, version and name, such as contoso/integration/v1.0/customerPriceGroups.</source>
        <translation>Adressen på en brugerdefineret API-side består af udgiver, gruppe, version og navn, f.eks. contoso/integration/v1.0/customerPriceGroups.</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Ny forbindelse</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test forbindelse</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>Test &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Initialize…</source>
        <translation>&amp;Initialisér…</translation>
    </message>
    <message>
        <source>Earlier r&amp;uns…</source>
        <translation>Tidligere &amp;kørsler…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Rotate secret</source>
        <translation>U&amp;dskift hemmelighed</translation>
    </message>
    <message>
        <source>Dupli&amp;cate for another environment or company…</source>
        <translation>Du&amp;plikér til et andet miljø eller en anden virksomhed…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportér…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Slet…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Sø&amp;g</translation>
    </message>
    <message>
        <source>Sho&amp;w only those that need attention</source>
        <translation>Vi&amp;s kun dem, der kræver opmærksomhed</translation>
    </message>
</context>
<context>
    <name>HookWriter</name>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of the record for %n minute(s). Look again.</source>
        <translation>
            <numerusform>iPaaS.com har i %n minut ikke meldt, hvad der blev af posten. Spørg igen.</numerusform>
            <numerusform>iPaaS.com har i %n minutter ikke meldt, hvad der blev af posten. Spørg igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record. Look again.</source>
        <translation>iPaaS.com har ikke meldt, hvad der blev af posten. Spørg igen.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has taken %n record(s), and its listener has told of none.</source>
        <translation>
            <numerusform>iPaaS.com har modtaget %n post, og dets listener har intet meldt om den.</numerusform>
            <numerusform>iPaaS.com har modtaget %n poster, og dets listener har intet meldt om nogen af dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 is not an https address. Plain http would show secrets on the way.</source>
        <translation>%1 er ikke en https-adresse. Almindelig http ville afsløre hemmeligheder undervejs.</translation>
    </message>
    <message>
        <source>The service named %1, which is not %2. The access token is not sent there.</source>
        <translation>Tjenesten henviste til %1, som ikke er %2. Adgangstokenet sendes ikke dertil.</translation>
    </message>
</context>
<context>
    <name>InitializeCommand</name>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is handed over anew.</source>
        <translation>Forbindelsen fører et andet sted hen end ved den seneste kørsel: alle poster overgives på ny.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is compared anew.</source>
        <translation>Forbindelsen fører et andet sted hen end ved den seneste kørsel: alle poster sammenlignes på ny.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run hands over every record anew.</source>
        <translation>Forbindelsen fører et andet sted hen end ved den seneste kørsel: næste kørsel overgiver alle poster på ny.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run compares every record anew.</source>
        <translation>Forbindelsen fører et andet sted hen end ved den seneste kørsel: næste kørsel sammenligner alle poster på ny.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written: conflicts show in the run.</source>
        <translation>Tilknytningerne på iPaaS.com afgør, hvad der skrives: konflikter viser sig under kørslen.</translation>
    </message>
    <message>
        <source>iPaaS.com was not asked what it has of %1, as the journal keeps that. A linked record that was deleted there meanwhile shows as unchanged or changed here: add --compare-everything to see it.</source>
        <translation>iPaaS.com blev ikke spurgt om, hvad det har af %1, da det står i journalen. En sammenkædet post, der i mellemtiden er slettet dér, vises her som uændret eller ændret: tilføj --compare-everything for at se det.</translation>
    </message>
    <message>
        <source>No record had failed: nothing was sent again.</source>
        <translation>Der var ingen mislykkede poster: intet blev sendt igen.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --look-again to go on with it.</source>
        <translation>En tidligere kørsel er ikke ført til ende. Kør initialize uden --look-again for at fortsætte den.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --retry-failed to go on with it.</source>
        <translation>En tidligere kørsel er ikke ført til ende. Kør initialize uden --retry-failed for at fortsætte den.</translation>
    </message>
</context>
<context>
    <name>IpaasClient</name>
    <message>
        <source>iPaaS.com answered, but its answer is not a list.</source>
        <translation>iPaaS.com svarede, men svaret er ikke en liste.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not the subscription.</source>
        <translation>iPaaS.com svarede, men svaret er ikke abonnementet.</translation>
    </message>
    <message>
        <source>iPaaS.com accepted the record, but its answer holds no id.</source>
        <translation>iPaaS.com accepterede posten, men svaret indeholder intet id.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not a record.</source>
        <translation>iPaaS.com svarede, men svaret er ikke en post.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not an id.</source>
        <translation>iPaaS.com svarede, men svaret er ikke et id.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a person&apos;s name, %2: the person&apos;s e-mail address.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is neither an API key nor a sign-in.</source>
        <translation>Der er hverken en API-nøgle eller et login.</translation>
    </message>
</context>
<context>
    <name>IpaasEndpoints</name>
    <message>
        <source>%1 must be the name of a header</source>
        <translation>%1 skal være navnet på en header</translation>
    </message>
    <message>
        <source>%1 needs the texts &quot;created&quot; and &quot;updated&quot;</source>
        <translation>%1 skal have teksterne ”created” og ”updated”</translation>
    </message>
    <message>
        <source>each of &quot;hosts&quot; needs a name, and secure addresses as &quot;apiUrl&quot; and &quot;portalUrl&quot;</source>
        <translation>hver af ”hosts” skal have et navn samt sikre adresser som ”apiUrl” og ”portalUrl”</translation>
    </message>
    <message>
        <source>&quot;hosts&quot; is empty</source>
        <translation>”hosts” er tom</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2</source>
        <translation>%1 skal være et heltal fra 1 til %2</translation>
    </message>
    <message>
        <source>%1.%2 needs a method and a relative path</source>
        <translation>%1.%2 skal have en metode og en relativ sti</translation>
    </message>
    <message>
        <source>%1.%2 must be a text</source>
        <translation>%1.%2 skal være en tekst</translation>
    </message>
    <message>
        <source>%1.%2 must be a list of texts</source>
        <translation>%1.%2 skal være en liste med tekster</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 skal være et objekt</translation>
    </message>
    <message>
        <source>%1 is not used, but the built-in list of iPaaS.com&apos;s endpoints: %2.</source>
        <translation>%1 bruges ikke; i stedet bruges den indbyggede liste over slutpunkter på iPaaS.com: %2.</translation>
    </message>
    <message>
        <source>it is larger than any such list</source>
        <translation>filen er for stor til at være sådan en liste</translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation>filen er ikke ét JSON-objekt</translation>
    </message>
    <message>
        <source>%1 is not an entry of the list, or not of this kind</source>
        <translation>%1 findes ikke på listen eller er ikke af den rigtige type</translation>
    </message>
</context>
<context>
    <name>IpaasHooks</name>
    <message>
        <source>The webhook API key that was entered is not the one that the subscription shows.</source>
        <translation>Den angivne webhook-API-nøgle er ikke den, som abonnementet viser.</translation>
    </message>
    <message>
        <source>The subscription shows no webhook API key, and none was entered.</source>
        <translation>Abonnementet viser ingen webhook-API-nøgle, og der er ikke angivet nogen.</translation>
    </message>
    <message>
        <source>There is no webhook API key to send a hook with.</source>
        <translation>Der er ingen webhook-API-nøgle at sende en hook med.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s listener answered, but not with a status.</source>
        <translation>Listeneren på iPaaS.com svarede, men ikke med en status.</translation>
    </message>
</context>
<context>
    <name>IpaasSession</name>
    <message>
        <source>iPaaS.com answered the sign-in, but its answer holds no access token.</source>
        <translation>iPaaS.com besvarede loginforsøget, men svaret indeholder intet adgangstoken.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain to keep secrets in. Start or install one (on Linux a Secret Service such as GNOME Keyring, or KWallet), or keep the secret for this session only.</source>
        <translation>Denne computer har ingen nøglering at gemme hemmeligheder i. Start eller installer en (på Linux en Secret Service som GNOME Keyring eller KWallet), eller behold kun hemmeligheden i denne session.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up: it has no default keyring. Create one in the system&apos;s password program and try again, or keep the secret for this session only.</source>
        <translation>Nøgleringen på denne computer er ikke konfigureret: den har ingen standardnøglering. Opret en i systemets adgangskodeprogram, og prøv igen, eller behold kun hemmeligheden i denne session.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, in the window that asks for its password or in the system&apos;s password program, and try again, or keep the secret for this session only.</source>
        <translation>Nøgleringen er låst. Lås den op i det vindue, der beder om adgangskoden, eller i systemets adgangskodeprogram, og prøv igen, eller behold kun hemmeligheden i denne session.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Causeway to use it and try again, or keep the secret for this session only.</source>
        <translation>Nøgleringen afviste adgangen. Giv Causeway lov til at bruge den, og prøv igen, eller behold kun hemmeligheden i denne session.</translation>
    </message>
    <message>
        <source>%1 The keychain says: %2</source>
        <extracomment>%1 is a whole sentence, %2 the text of the system, often in English.</extracomment>
        <translation>%1 Nøgleringen melder: %2</translation>
    </message>
    <message>
        <source>The keychain took the secret but gives back another. Try again, or keep the secret for this session only.</source>
        <translation>Nøgleringen modtog hemmeligheden, men giver en anden tilbage. Prøv igen, eller behold kun hemmeligheden i denne session.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered within %n second(s). See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</source>
        <translation>
            <numerusform>Nøgleringen har ikke svaret inden for %n sekund. Se, om et af dens vinduer venter på dig, og prøv derefter igen, eller behold kun hemmeligheden i denne session.</numerusform>
            <numerusform>Nøgleringen har ikke svaret inden for %n sekunder. Se, om et af dens vinduer venter på dig, og prøv derefter igen, eller behold kun hemmeligheden i denne session.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it again.</source>
        <translation>Nøgleringen har ikke denne hemmelighed. Angiv den igen.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Hemmeligheden er tom. Angiv den først.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows Credential Manager</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>nøgleringen i macOS</translation>
    </message>
    <message>
        <source>the system&apos;s keychain (Secret Service or KWallet)</source>
        <translation>systemets nøglering (Secret Service eller KWallet)</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Open the Business Central admin center</source>
        <translation>Åbn Business Central Administration</translation>
    </message>
    <message>
        <source>Open Microsoft Entra Applications</source>
        <translation>Åbn Microsoft Entra Applications</translation>
    </message>
    <message>
        <source>Open Web Services</source>
        <translation>Åbn Webtjenester</translation>
    </message>
    <message>
        <source>Open Business Central</source>
        <translation>Åbn Business Central</translation>
    </message>
    <message>
        <source>Open the app registrations</source>
        <translation>Åbn appregistreringerne</translation>
    </message>
    <message>
        <source>Open the tenant&apos;s overview</source>
        <translation>Åbn lejerens oversigt</translation>
    </message>
    <message>
        <source>Open the sign-in logs</source>
        <translation>Åbn loginlogfilerne</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center</source>
        <translation>Åbn Microsoft Entra Administration</translation>
    </message>
    <message>
        <source>Open the iPaaS.com portal</source>
        <translation>Åbn iPaaS.com-portalen</translation>
    </message>
    <message>
        <source>Read about it at Microsoft Learn</source>
        <translation>Læs om det på Microsoft Learn</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The record has no code.</source>
        <translation>Posten har ingen kode.</translation>
    </message>
    <message numerus="yes">
        <source>The code has more than %n character(s).</source>
        <translation>
            <numerusform>Koden har mere end %n tegn.</numerusform>
            <numerusform>Koden har flere end %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has a control character in it.</source>
        <translation>Koden indeholder et kontroltegn.</translation>
    </message>
</context>
<context>
    <name>MappingDraft</name>
    <message>
        <source>Business Central&apos;s page has no field %1. Pick one from the list.</source>
        <translation>Siden i Business Central har ikke feltet %1. Vælg et felt på listen.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have this custom field. Define it in the iPaaS.com portal, then look again.</source>
        <translation>iPaaS.com har ikke dette brugerdefinerede felt. Definer det i iPaaS.com-portalen, og søg derefter igen.</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has this custom field could not be confirmed.</source>
        <translation>Det kunne ikke bekræftes, om iPaaS.com har dette brugerdefinerede felt.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>A row needs a field or custom field of iPaaS.com.</source>
        <translation>En række skal have et felt eller et brugerdefineret felt på iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a field has at most %n character(s).</source>
        <translation>
            <numerusform>Et feltnavn har højst %n tegn.</numerusform>
            <numerusform>Et feltnavn har højst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a field has no line breaks, and no blanks around it.</source>
        <translation>Et feltnavn har ingen linjeskift og ingen mellemrum før eller efter.</translation>
    </message>
    <message>
        <source>The field %1 is filled in by Causeway or iPaaS.com.</source>
        <translation>Feltet %1 udfyldes af Causeway eller iPaaS.com.</translation>
    </message>
    <message>
        <source>The name comes from a field of Business Central: iPaaS.com takes each name once.</source>
        <translation>Navnet kommer fra et felt i Business Central: iPaaS.com tillader kun hvert navn én gang.</translation>
    </message>
    <message>
        <source>A row needs a field of Business Central or a text.</source>
        <translation>En række skal have et felt i Business Central eller en tekst.</translation>
    </message>
    <message>
        <source>A row has either fields of Business Central or a text.</source>
        <translation>En række har enten felter i Business Central eller en tekst.</translation>
    </message>
    <message numerus="yes">
        <source>A row has at most %n field(s) of Business Central.</source>
        <translation>
            <numerusform>En række har højst %n felt i Business Central.</numerusform>
            <numerusform>En række har højst %n felter i Business Central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has at most %n character(s).</source>
        <translation>
            <numerusform>En tekst har højst %n tegn.</numerusform>
            <numerusform>En tekst har højst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has no line breaks or other control characters.</source>
        <translation>En tekst har ingen linjeskift eller andre kontroltegn.</translation>
    </message>
    <message>
        <source>A field of Business Central starts with a letter and has only letters, digits and _.</source>
        <translation>Et felt i Business Central begynder med et bogstav og indeholder kun bogstaver, cifre og _.</translation>
    </message>
    <message numerus="yes">
        <source>A mapping has at most %n row(s).</source>
        <translation>
            <numerusform>En tilknytning har højst %n række.</numerusform>
            <numerusform>En tilknytning har højst %n rækker.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a row already.</source>
        <translation>%1 har allerede en række.</translation>
    </message>
    <message>
        <source>A mapping needs a row for the name.</source>
        <translation>En tilknytning skal have en række til navnet.</translation>
    </message>
</context>
<context>
    <name>MissingSecrets</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two environment variables</extracomment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 has neither a client secret nor an iPaaS.com API key.</source>
        <translation>%1 har hverken en klienthemmelighed eller en API-nøgle til iPaaS.com.</translation>
    </message>
    <message>
        <source>%1 has no client secret.</source>
        <translation>%1 har ingen klienthemmelighed.</translation>
    </message>
    <message>
        <source>%1 has no iPaaS.com API key.</source>
        <translation>%1 har ingen API-nøgle til iPaaS.com.</translation>
    </message>
    <message>
        <source>Set %1, or store what is missing: %2</source>
        <extracomment>%1: environment variables, %2: commands</extracomment>
        <translation>Angiv %1, eller gem det, der mangler: %2</translation>
    </message>
    <message>
        <source>Set %1: this computer has no keychain.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Angiv %1: denne computer har ingen nøglering.</translation>
    </message>
    <message>
        <source>To store what is missing in the keychain:</source>
        <translation>Sådan gemmes det, der mangler, i nøgleringen:</translation>
    </message>
    <message>
        <source>Without a keychain, set %1 for each call.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Uden en nøglering skal %1 angives ved hvert kald.</translation>
    </message>
</context>
<context>
    <name>NamedConnection</name>
    <message>
        <source>None is stored yet: &quot;causeway-cli connection import FILE&quot; adds one.</source>
        <translation>Der er endnu ikke gemt nogen: ”causeway-cli connection import FILE” tilføjer en.</translation>
    </message>
    <message>
        <source>&quot;causeway-cli connection list&quot; shows all.</source>
        <translation>”causeway-cli connection list” viser alle.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? &quot;causeway-cli connection list&quot; shows all.</source>
        <translation>Mente du ”%1”? ”causeway-cli connection list” viser alle.</translation>
    </message>
</context>
<context>
    <name>ODataMetadata</name>
    <message>
        <source>Business Central&apos;s description of its services cannot be read (%1).</source>
        <translation>Business Centrals beskrivelse af sine tjenester kan ikke læses (%1).</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>%1, built with %2</source>
        <extracomment>Of Qt; %1 is the version that runs, %2 the one that the program was built with</extracomment>
        <translation>%1, bygget med %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>The library</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Vinduessystem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Secrets are in</source>
        <translation>Hemmeligheder i</translation>
    </message>
    <message>
        <source>Data is in</source>
        <translation>Data i</translation>
    </message>
</context>
<context>
    <name>ProgressLines</name>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>sammenligner</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>læser og skriver</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skriver</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>about %1 s left in all</source>
        <translation>ca. %1 s tilbage i alt</translation>
    </message>
    <message>
        <source>about %1 min left in all</source>
        <translation>ca. %1 min tilbage i alt</translation>
    </message>
    <message>
        <source>about %1 h left in all</source>
        <translation>ca. %1 t tilbage i alt</translation>
    </message>
    <message>
        <source>%1 with iPaaS.com</source>
        <extracomment>%1 is a number of records</extracomment>
        <translation>%1 hos iPaaS.com</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 indtil nu</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 af %2 indtil nu</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislykkedes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 read, %4 created, %5 updated, %6 unchanged, %7 failed, %8 in conflict</source>
        <translation>%1, %2: %3 læst, %4 oprettet, %5 opdateret, %6 uændret, %7 mislykket, %8 i konflikt</translation>
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
        <translation>Kundekategori</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokation</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Forsendelsesmetode</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>Register an app</source>
        <translation>Registrer en app</translation>
    </message>
    <message>
        <source>Press &quot;New registration&quot;. Any name will do; choose accounts of this directory only. The connection needs no redirect URI; iPaaS.com&apos;s help page names the one below, of the type Web.</source>
        <translation>Vælg ”Ny registrering”. Navnet er frit; vælg kun konti i denne mappe. Forbindelsen kræver ingen omdirigerings-URI; hjælpesiden fra iPaaS.com nævner den nedenfor, af typen Web.</translation>
    </message>
    <message>
        <source>Name, for example</source>
        <translation>Navn, f.eks.</translation>
    </message>
    <message>
        <source>Redirect URI, optional</source>
        <translation>Omdirigerings-URI, valgfri</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>Appregistreringer</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Ny registrering</translation>
    </message>
    <message>
        <source>Give it the permission</source>
        <translation>Giv den tilladelsen</translation>
    </message>
    <message>
        <source>In &quot;API permissions&quot;: &quot;Add a permission&quot;, &quot;Dynamics 365 Business Central&quot;, &quot;Application permissions&quot;. Then press &quot;Grant admin consent&quot;: without it signing in works, and Business Central refuses every call.</source>
        <translation>I ”API-tilladelser”: ”Tilføj en tilladelse”, ”Dynamics 365 Business Central”, ”Programtilladelser”. Vælg derefter ”Giv administratorsamtykke”: uden det lykkes login, men Business Central afviser alle kald.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Påkrævet</translation>
    </message>
    <message>
        <source>Optional, to list the environments</source>
        <translation>Valgfri, for at vise miljøerne</translation>
    </message>
    <message>
        <source>Optional, named by iPaaS.com&apos;s installation page</source>
        <translation>Valgfri, nævnt på installationssiden fra iPaaS.com</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>API-tilladelser</translation>
    </message>
    <message>
        <source>Add a permission</source>
        <translation>Tilføj en tilladelse</translation>
    </message>
    <message>
        <source>Make a client secret</source>
        <translation>Opret en klienthemmelighed</translation>
    </message>
    <message>
        <source>In &quot;Certificates &amp; secrets&quot;: &quot;New client secret&quot;. Copy the column &quot;Value&quot; at once, as it is shown only this time, and note the date on which it expires. The column &quot;Secret ID&quot; is not needed.</source>
        <translation>I ”Certifikater og hemmeligheder”: ”Ny klienthemmelighed”. Kopiér straks kolonnen ”Værdi”, da den kun vises denne ene gang, og notér udløbsdatoen. Kolonnen ”Hemmeligheds-id” skal ikke bruges.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets</source>
        <translation>Certifikater og hemmeligheder</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Ny klienthemmelighed</translation>
    </message>
    <message>
        <source>Copy the two IDs</source>
        <translation>Kopiér de to id’er</translation>
    </message>
    <message>
        <source>On &quot;Overview&quot;: Application (client) ID and Directory (tenant) ID. The next page of Causeway takes them, one by one or all of the page at once.</source>
        <translation>På ”Oversigt”: Program-id (klient) og Mappe-id (lejer). Den næste side i Causeway tager imod dem, ét ad gangen eller hele siden på én gang.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Program-id (klient)</translation>
    </message>
    <message>
        <source>Let the app into Business Central</source>
        <translation>Giv appen adgang til Business Central</translation>
    </message>
    <message>
        <source>Search for &quot;Microsoft Entra Applications&quot; and press &quot;New&quot;. Enter the client ID and a description, add the permission set, and set &quot;State&quot; to &quot;Enabled&quot; last: permission sets can be changed only while it is disabled. SUPER cannot be given to an app.</source>
        <translation>Søg efter ”Microsoft Entra Applications”, og vælg ”Ny”. Angiv klient-id’et og en beskrivelse, tilføj rettighedssættet, og sæt til sidst ”State” til ”Enabled”: rettighedssæt kan kun ændres, mens appen er deaktiveret. SUPER kan ikke gives til en app.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Rettighedssæt</translation>
    </message>
    <message>
        <source>Microsoft Entra Applications</source>
        <translation>Microsoft Entra Applications</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Let it list the environments (optional)</source>
        <translation>Lad den hente listen over miljøer (valgfrit)</translation>
    </message>
    <message>
        <source>In the Business Central admin center, add the client ID to &quot;Authorized Microsoft Entra apps&quot;. It needs the optional permission above. Without it the name of the environment is typed.</source>
        <translation>I Business Central Administration tilføjes klient-id’et under ”Authorized Microsoft Entra apps”. Det kræver den valgfrie tilladelse ovenfor. Uden dette indtastes miljøets navn.</translation>
    </message>
    <message>
        <source>Authorized Microsoft Entra apps</source>
        <translation>Authorized Microsoft Entra apps</translation>
    </message>
    <message>
        <source>Authorize Microsoft Entra app</source>
        <translation>Authorize Microsoft Entra app</translation>
    </message>
    <message>
        <source>Connect Business Central to iPaaS.com: what an administrator has to do</source>
        <translation>Forbind Business Central med iPaaS.com: det skal en administrator gøre</translation>
    </message>
    <message>
        <source>Please do the following once, and send back the Application (client) ID and the Directory (tenant) ID. The client secret must not go by mail: hand it over by a password manager or in person.</source>
        <translation>Udfør følgende én gang, og send Program-id (klient) og Mappe-id (lejer) tilbage. Klienthemmeligheden må ikke sendes i en mail: giv den videre via en adgangskodeadministrator eller personligt.</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center</source>
        <translation>I Microsoft Entra Administration</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>I Business Central</translation>
    </message>
</context>
<context>
    <name>SandboxTour</name>
    <message>
        <source>All pages are filled in: look at each and press &quot;Next&quot;.</source>
        <translation>Alle sider er udfyldt: se på hver af dem, og vælg ”Næste”.</translation>
    </message>
    <message>
        <source>The sandbox has its app already: see what a real one takes, and press &quot;Next&quot;.</source>
        <translation>Sandkassen har allerede sin app: se, hvad en rigtig app kræver, og vælg ”Næste”.</translation>
    </message>
    <message>
        <source>Press &quot;Next&quot; to sign in with these, or change one first to see what a mistake looks like.</source>
        <translation>Vælg ”Næste” for at logge på med disse, eller ret først en af dem for at se, hvordan en fejl ser ud.</translation>
    </message>
    <message>
        <source>Keep the company, or pick another of the list, and press &quot;Next&quot;.</source>
        <translation>Behold virksomheden, eller tag en anden på listen, og vælg ”Næste”.</translation>
    </message>
    <message>
        <source>See how the subscription&apos;s settings are compared with yours, and press &quot;Next&quot;.</source>
        <translation>Se, hvordan abonnementets indstillinger sammenlignes med dine, og vælg ”Næste”.</translation>
    </message>
    <message>
        <source>Look into a preview if you like, and press &quot;Next&quot;.</source>
        <translation>Se en forhåndsvisning, hvis du vil, og vælg ”Næste”.</translation>
    </message>
    <message>
        <source>When the test has passed, press &quot;Save&quot;: the connection is marked as made-up data.</source>
        <translation>Når testen er bestået, skal du vælge ”Gem”: forbindelsen mærkes som fiktive data.</translation>
    </message>
    <message>
        <source>Look first or start now: the records are made up on both sides.</source>
        <translation>Se først efter, eller start nu: posterne er fiktive på begge sider.</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>%1: standard input held no value.</source>
        <translation>%1: standardinput indeholdt ingen værdi.</translation>
    </message>
    <message>
        <source>the value is too long.</source>
        <translation>værdien er for lang.</translation>
    </message>
    <message>
        <source>The keychain holds the %1 of %2 now.</source>
        <translation>Nøgleringen indeholder nu %1 for %2.</translation>
    </message>
</context>
<context>
    <name>ServiceGate</name>
    <message>
        <source>The service has asked to be left alone for a while.</source>
        <translation>Tjenesten har bedt om at få ro et stykke tid.</translation>
    </message>
</context>
<context>
    <name>SessionSecretStore</name>
    <message>
        <source>The secret is not known in this session. Enter it again.</source>
        <translation>Hemmeligheden kendes ikke i denne session. Angiv den igen.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Hemmeligheden er tom. Angiv den først.</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where a secret is kept.</extracomment>
        <translation>kun denne session</translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>The entity of API v2.0 that Microsoft documents.</source>
        <translation>Den entitet i API v2.0, som Microsoft dokumenterer.</translation>
    </message>
    <message>
        <source>Has fields that tell it, such as %1.</source>
        <translation>Har felter, der kendetegner den, f.eks. %1.</translation>
    </message>
    <message>
        <source>Has %1, as many pages do. That it is the right one could not be confirmed.</source>
        <translation>Har %1, ligesom mange sider. Det kunne ikke bekræftes, at det er den rigtige.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Business Central&apos;s links to the next page lead in a circle.</source>
        <translation>Linkene til næste side fra Business Central fører i ring.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Forbinder Business Central med iPaaS.com.</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a connection file.</source>
        <translation>Åbn guiden, udfyldt fra en forbindelsesfil.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>Keep connections and journals there.</source>
        <translation>Gem forbindelser og journaler dér.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>mappe</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a sandbox with made-up data.</source>
        <translation>Åbn guiden, udfyldt fra en sandkasse med fiktive data.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Uventet argument: %1</translation>
    </message>
</context>
<context>
    <name>StoredPlaces</name>
    <message>
        <source>the client secret of the app registration</source>
        <translation>appregistreringens klienthemmelighed</translation>
    </message>
    <message>
        <source>the API key of iPaaS.com</source>
        <translation>API-nøglen til iPaaS.com</translation>
    </message>
    <message>
        <source>a person&apos;s sign-in to iPaaS.com</source>
        <translation>en persons login på iPaaS.com</translation>
    </message>
    <message>
        <source>the webhook key of the subscription</source>
        <translation>abonnementets webhook-nøgle</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>I en mappe på denne computer</translation>
    </message>
    <message>
        <source>The folder itself, made for your user account only. In it are:</source>
        <translation>Selve mappen, der kun er til din brugerkonto. Den indeholder:</translation>
    </message>
    <message>
        <source>The settings of each connection, a file each, named after its ID. No secrets.</source>
        <translation>Indstillingerne for hver forbindelse i hver sin fil, der er navngivet efter forbindelsens id. Ingen hemmeligheder.</translation>
    </message>
    <message>
        <source>When each was last tested and initialized, and what came of it.</source>
        <translation>Hvornår hver af dem senest blev testet og initialiseret, og hvad resultatet var.</translation>
    </message>
    <message numerus="yes">
        <source>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n run(s), and the values of records that are still to be sent. Beside each, when the last calls were made.</source>
        <translation>
            <numerusform>Det, der er overført: posters navne og id’er, hvad der ikke kunne sendes og hvorfor, tallene for den seneste %n kørsel og værdierne i poster, der endnu ikke er sendt. Ved siden af hver: hvornår de seneste kald blev foretaget.</numerusform>
            <numerusform>Det, der er overført: posters navne og id’er, hvad der ikke kunne sendes og hvorfor, tallene for de seneste %n kørsler og værdierne i poster, der endnu ikke er sendt. Ved siden af hver: hvornår de seneste kald blev foretaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours, language, and where windows were.</source>
        <translation>Farver, sprog og vinduernes placering.</translation>
    </message>
    <message>
        <source>Paths of iPaaS.com&apos;s API that somebody has corrected by hand.</source>
        <translation>Stier i iPaaS.com’s API, som nogen har rettet manuelt.</translation>
    </message>
    <message>
        <source>Files that could not be read and were set aside. They may be deleted.</source>
        <translation>Filer, der ikke kunne læses og blev lagt til side. De må gerne slettes.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>I nøgleringen</translation>
    </message>
    <message>
        <source>In %1, under &quot;Causeway&quot;. Each secret that a connection has is an entry of this name, with the connection&apos;s ID in front:</source>
        <extracomment>%1 is the keychain of the system, &quot;Causeway&quot; the name of a service there</extracomment>
        <translation>I %1 under ”Causeway”. Hver hemmelighed, som en forbindelse har, er et element med dette navn og forbindelsens id foran:</translation>
    </message>
    <message>
        <source>ID/%1</source>
        <translation>ID/%1</translation>
    </message>
    <message>
        <source>the ID of %1, which has secrets for this session only, not in the keychain</source>
        <extracomment>%1 is a connection</extracomment>
        <translation>id’et for %1, hvis hemmeligheder kun findes i denne session og ikke i nøgleringen</translation>
    </message>
    <message>
        <source>the ID of %1</source>
        <translation>id’et for %1</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Hvor du selv har lagt det</translation>
    </message>
    <message>
        <source>Reports, exported connections and the page for an administrator are where you saved them. Causeway keeps no list of them.</source>
        <translation>Rapporter, eksporterede forbindelser og siden til en administrator ligger dér, hvor du har gemt dem. Causeway fører ingen liste over dem.</translation>
    </message>
    <message numerus="yes">
        <source>A client secret that you copy for iPaaS.com&apos;s portal is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>En klienthemmelighed, som du kopierer til iPaaS.com-portalen, er i udklipsholderen i %n sekund.</numerusform>
            <numerusform>En klienthemmelighed, som du kopierer til iPaaS.com-portalen, er i udklipsholderen i %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is never stored</source>
        <translation>Hvad der aldrig gemmes</translation>
    </message>
    <message>
        <source>Secrets outside the keychain: no file, log or report has one.</source>
        <translation>Hemmeligheder uden for nøgleringen: ingen fil, log eller rapport indeholder dem.</translation>
    </message>
    <message>
        <source>Your password for iPaaS.com, and the tokens that Microsoft and iPaaS.com give for an hour.</source>
        <translation>Din adgangskode til iPaaS.com og de tokens, som Microsoft og iPaaS.com udsteder for en time.</translation>
    </message>
    <message>
        <source>How you use the program: nothing is counted or sent to anyone.</source>
        <translation>Hvordan du bruger programmet: intet tælles eller sendes til nogen.</translation>
    </message>
    <message>
        <source>What leaves this computer, and to whom</source>
        <translation>Hvad der forlader denne computer, og til hvem</translation>
    </message>
    <message>
        <source>Only when you set up, test or initialize a connection, encrypted, and by way of the system&apos;s proxy where one is set. What is done in the sandbox stays on this computer.</source>
        <translation>Kun når du opretter, tester eller initialiserer en forbindelse, krypteret og via systemets proxy, hvis en sådan er angivet. Det, der sker i sandkassen, bliver på denne computer.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in gets the tenant ID, the client ID and the client secret.</source>
        <translation>Microsofts login får lejer-id’et, klient-id’et og klienthemmeligheden.</translation>
    </message>
    <message>
        <source>Business Central gets the token from that sign-in. It is only read from.</source>
        <translation>Business Central får tokenet fra dette login. Der læses kun fra Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com gets what signs you in there, and the customer categories, locations and shipping methods that are transferred, or their IDs only where its own mappings read them.</source>
        <translation>iPaaS.com får det, du logger på med dér, samt de kundekategorier, lokationer og forsendelsesmetoder, der overføres, eller kun deres id’er, hvis iPaaS.com’s egne tilknytninger læser dem.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>Sådan fjernes alt</translation>
    </message>
    <message>
        <source>1. Delete each connection in the home window: its settings, its status, its journal and its entries in the keychain go with it.</source>
        <translation>1. Slet hver forbindelse i startvinduet: dens indstillinger, status, journal og elementer i nøgleringen slettes også.</translation>
    </message>
    <message>
        <source>2. Quit Causeway and delete the folder above.</source>
        <translation>2. Afslut Causeway, og slet mappen ovenfor.</translation>
    </message>
    <message>
        <source>3. Should an entry be left in the keychain, as after deleting files by hand, delete those of &quot;Causeway&quot; in the system&apos;s own password program.</source>
        <translation>3. Hvis der er et element tilbage i nøgleringen, f.eks. fordi filer er slettet manuelt, så slet elementerne under ”Causeway” i systemets eget adgangskodeprogram.</translation>
    </message>
</context>
<context>
    <name>TenantDiscovery</name>
    <message>
        <source>The sign-in host did not describe a tenant: its answer has no issuer or token endpoint.</source>
        <translation>Loginserveren beskrev ikke en lejer: svaret mangler udsteder eller tokenslutpunkt.</translation>
    </message>
    <message>
        <source>The sign-in host names a token endpoint on another host (%1).</source>
        <translation>Loginserveren angiver et tokenslutpunkt på en anden vært (%1).</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Stopped before the end.</source>
        <translation>Stoppet undervejs.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Forbindelsen virker.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n kontrol mislykkedes.</numerusform>
            <numerusform>%n kontroller mislykkedes.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <translation>Første: %1. %2</translation>
    </message>
</context>
<context>
    <name>TestStatus</name>
    <message>
        <source>Testing the connection</source>
        <translation>Tester forbindelsen</translation>
    </message>
    <message>
        <source>Every step on the way is tried once. Nothing is changed.</source>
        <translation>Hvert trin på vejen prøves én gang. Intet ændres.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Testen blev stoppet</translation>
    </message>
    <message>
        <source>Some checks were not tried.</source>
        <translation>Nogle kontroller blev ikke udført.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed. What to do is below.</source>
        <translation>Kontrollen ”%1” mislykkedes. Se nedenfor, hvad du skal gøre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) failed.</source>
        <translation>
            <numerusform>Yderligere %n kontrol mislykkedes.</numerusform>
            <numerusform>Yderligere %n kontroller mislykkedes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection does not work yet</source>
        <translation>Forbindelsen virker ikke endnu</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Forbindelsen virker</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know below.</source>
        <translation>
            <numerusform>%n bemærkning nedenfor.</numerusform>
            <numerusform>%n bemærkninger nedenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both services answer, and all three data types can be read.</source>
        <translation>Begge tjenester svarer, og alle tre datatyper kan læses.</translation>
    </message>
</context>
<context>
    <name>TextTransferOutput</name>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); --json lists all of them.</source>
        <translation>
            <numerusform>… og %n problem mere; --json viser dem alle.</numerusform>
            <numerusform>… og %n problemer mere; --json viser dem alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was damaged and was set aside as %1; a new one was begun.</source>
        <translation>Journalen var beskadiget og blev lagt til side som %1; en ny er begyndt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</source>
        <translation>
            <numerusform>%Ln post i konflikt; en kørsel tæller den som ikke overført: --conflicts link sammenkæder den, hvis den kan sammenkædes, --conflicts skip lader den urørt.</numerusform>
            <numerusform>%Ln poster i konflikt; en kørsel tæller dem som ikke overført: --conflicts link sammenkæder dem, der kan sammenkædes, --conflicts skip lader dem urørt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>En forhåndsvisning: intet blev skrevet.</translation>
    </message>
    <message>
        <source>The run would have nothing to send.</source>
        <translation>Kørslen ville ikke have noget at sende.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s since it was taken up.</source>
        <extracomment>%1 is a number of calls (&quot;3 calls to Business Central&quot;)</extracomment>
        <translation>%1, %2 til iPaaS.com, heraf %3 bremset, på %4 s, siden kørslen blev genoptaget.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s.</source>
        <translation>%1, %2 til iPaaS.com, heraf %3 bremset, på %4 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Business Central</source>
        <translation>
            <numerusform>%n kald til Business Central</numerusform>
            <numerusform>%n kald til Business Central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those changed, the run would link %n record(s) by name first.</source>
        <translation>
            <numerusform>Af de ændrede ville kørslen først sammenkæde %n post via navnet.</numerusform>
            <numerusform>Af de ændrede ville kørslen først sammenkæde %n poster via navnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run has linked %n record(s) by name since it was taken up.</source>
        <translation>
            <numerusform>Af de opdaterede har kørslen sammenkædet %n post via navnet, siden den blev genoptaget.</numerusform>
            <numerusform>Af de opdaterede har kørslen sammenkædet %n poster via navnet, siden den blev genoptaget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run linked %n record(s) by name first.</source>
        <translation>
            <numerusform>Af de opdaterede sammenkædede kørslen først %n post via navnet.</numerusform>
            <numerusform>Af de opdaterede sammenkædede kørslen først %n poster via navnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of %Ln record(s): the run asks it once more.</source>
        <translation>
            <numerusform>iPaaS.com har ikke meldt, hvad der blev af %Ln post: kørslen spørger en gang til.</numerusform>
            <numerusform>iPaaS.com har ikke meldt, hvad der blev af %Ln poster: kørslen spørger en gang til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those failed, iPaaS.com has not told what became of %n record(s): --look-again asks it once more.</source>
        <translation>
            <numerusform>Af de mislykkede har iPaaS.com ikke meldt, hvad der blev af %n post: --look-again spørger en gang til.</numerusform>
            <numerusform>Af de mislykkede har iPaaS.com ikke meldt, hvad der blev af %n poster: --look-again spørger en gang til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be sent: %Ln record(s), by initialize without --look-again.</source>
        <translation>
            <numerusform>Mangler endnu at blive sendt: %Ln post, med initialize uden --look-again.</numerusform>
            <numerusform>Mangler endnu at blive sendt: %Ln poster, med initialize uden --look-again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Stoppet, før noget blev læst.</translation>
    </message>
    <message>
        <source>Stopped before anything was read or written.</source>
        <translation>Stoppet, før noget blev læst eller skrevet.</translation>
    </message>
    <message>
        <source>Stopped before the end: this is only what was found until then.</source>
        <translation>Stoppet undervejs: dette er kun det, der var fundet indtil da.</translation>
    </message>
    <message>
        <source>Stopped before the end. The next run goes on where this one stopped.</source>
        <translation>Stoppet undervejs. Næste kørsel fortsætter, hvor denne stoppede.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læst</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Vil mislykkes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
</context>
<context>
    <name>TokenProvider</name>
    <message>
        <source>The sign-in host answered, but its answer holds no bearer token.</source>
        <translation>Loginserveren svarede, men svaret indeholder intet bearer-token.</translation>
    </message>
</context>
<context>
    <name>TransferEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>mindre end et minut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ca. %n minut</numerusform>
            <numerusform>ca. %n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ca. %n time</numerusform>
            <numerusform>ca. %n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) a minute</source>
        <translation>
            <numerusform>fordi iPaaS.com tillader %Ln kald i minuttet</numerusform>
            <numerusform>fordi iPaaS.com tillader %Ln kald i minuttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) in %1</source>
        <extracomment>%1 is a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>fordi iPaaS.com tillader %Ln kald på %1</numerusform>
            <numerusform>fordi iPaaS.com tillader %Ln kald på %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n call(s) at a time</source>
        <translation>
            <numerusform>med %n kald ad gangen</numerusform>
            <numerusform>med %n kald ad gangen</numerusform>
        </translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;)</extracomment>
        <translation>Det vil tage %1.</translation>
    </message>
    <message>
        <source>It would take %1, %2.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;), %2 a reason (&quot;because iPaaS.com allows 500 calls a minute&quot;)</extracomment>
        <translation>Det vil tage %1, %2.</translation>
    </message>
</context>
<context>
    <name>TransferHistory</name>
    <message>
        <source>The journal of earlier runs was damaged and was set aside as %1. The next run compares everything with iPaaS.com anew; nothing is transferred twice.</source>
        <translation>Journalen over tidligere kørsler var beskadiget og blev lagt til side som %1. Næste kørsel sammenligner alt med iPaaS.com på ny; intet overføres to gange.</translation>
    </message>
</context>
<context>
    <name>TransferJournal</name>
    <message>
        <source>another program</source>
        <translation>et andet program</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <extracomment>%1: name of a program, %2: its process number, %3: name of the computer it runs on.</extracomment>
        <translation>%1 (proces %2 på %3)</translation>
    </message>
    <message>
        <source>The records of this connection are in use by %1. Wait until it has finished, or close it, then try again.</source>
        <translation>Posterne for denne forbindelse er i brug af %1. Vent, til programmet er færdigt, eller luk det, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the permissions of its folder and the free space, then try again.</source>
        <translation>Filen %1 kunne ikke skrives. Kontrollér mappens tilladelser og den ledige plads, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>The journal of the transfer is damaged (%1). Nothing more was sent. Start again: the damaged file is set aside, and what iPaaS.com already has is looked up there.</source>
        <translation>Journalen over overførslen er beskadiget (%1). Der blev ikke sendt mere. Start igen: den beskadigede fil lægges til side, og det slås op på iPaaS.com, hvad der allerede findes dér.</translation>
    </message>
    <message>
        <source>Another program has the journal of the transfer open (%1). Close it, then try again.</source>
        <translation>Et andet program har journalen over overførslen åben (%1). Luk programmet, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>The disk is full: the journal of the transfer could not be written. Free some space, then go on; nothing is lost.</source>
        <translation>Disken er fuld: journalen over overførslen kunne ikke skrives. Frigør plads, og fortsæt derefter; intet er gået tabt.</translation>
    </message>
    <message>
        <source>The journal of the transfer could not be written (%1). Check the permissions and the free space, then go on; nothing is lost.</source>
        <translation>Journalen over overførslen kunne ikke skrives (%1). Kontrollér tilladelserne og den ledige plads, og fortsæt derefter; intet er gået tabt.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the permissions and the free space, then try again.</source>
        <translation>Filen %1 kunne ikke skrives: %2. Kontrollér tilladelserne og den ledige plads, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>mappen kan ikke oprettes</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Causeway and was left alone. Use a newer Causeway for this connection.</source>
        <translation>Journalen %1 er skrevet af en nyere version af Causeway og er ikke rørt. Brug en nyere version af Causeway til denne forbindelse.</translation>
    </message>
</context>
<context>
    <name>TransferProgress</name>
    <message numerus="yes">
        <source>Business Central took too long: it is now read in pages of %n record(s).</source>
        <translation>
            <numerusform>Business Central var for lang tid om at svare: der læses nu i sider på %n post.</numerusform>
            <numerusform>Business Central var for lang tid om at svare: der læses nu i sider på %n poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) a minute</source>
        <extracomment>%1 is a service, %2 a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>%1 tillader %Ln kald i minuttet</numerusform>
            <numerusform>%1 tillader %Ln kald i minuttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) in %2</source>
        <translation>
            <numerusform>%1 tillader %Ln kald på %2</numerusform>
            <numerusform>%1 tillader %Ln kald på %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 used, next call in %3 s.</source>
        <translation>%1: %2 brugt, næste kald om %3 s.</translation>
    </message>
    <message>
        <source>%1 cannot be reached or has a fault: %2 Next try in %3 s.</source>
        <extracomment>%1 is a service, %2 a sentence that says why, %3 a number of seconds</extracomment>
        <translation>%1 kan ikke nås eller har en fejl: %2 Næste forsøg om %3 s.</translation>
    </message>
    <message>
        <source>%1 asked to slow down: next call in %2 s.</source>
        <translation>%1 bad om lavere tempo: næste kald om %2 s.</translation>
    </message>
    <message>
        <source>%1&apos;s limit: next call in %2 s.</source>
        <extracomment>%1 is a service, whose limit of calls is used up</extracomment>
        <translation>Grænsen for %1: næste kald om %2 s.</translation>
    </message>
    <message>
        <source>%1 slows us down: next call in %2 s.</source>
        <translation>%1 bremser os: næste kald om %2 s.</translation>
    </message>
    <message>
        <source>%1 fails: next try in %2 s.</source>
        <translation>%1 svigter: næste forsøg om %2 s.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Stopped before the end</source>
        <translation>Stoppet undervejs</translation>
    </message>
    <message>
        <source>Done, but for the records below</source>
        <translation>Færdig, bortset fra posterne nedenfor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>through iPaaS.com, by its own mappings</source>
        <translation>via iPaaS.com, med tilknytningerne dér</translation>
    </message>
    <message>
        <source>Updated after they were linked by name</source>
        <translation>Opdateret efter sammenkædning via navnet</translation>
    </message>
    <message>
        <source>Conflicts left alone, as chosen</source>
        <translation>Konflikter ladt urørt, som valgt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Records still to be sent</source>
        <translation>Poster, der endnu skal sendes</translation>
    </message>
    <message>
        <source>Calls to Business Central</source>
        <translation>Kald til Business Central</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com</source>
        <translation>Kald til iPaaS.com</translation>
    </message>
    <message>
        <source>Calls that were slowed down</source>
        <translation>Kald, der blev bremset</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læst</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Eksternt id</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fejlkode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>One record that was not transferred</extracomment>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>One record whose name iPaaS.com has already</extracomment>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>One record of which iPaaS.com has not told what became of it</extracomment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisering af %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Poster, der ikke blev overført</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) are in the report that can be saved as a file.</source>
        <translation>
            <numerusform>Yderligere %Ln post findes i den rapport, der kan gemmes som fil.</numerusform>
            <numerusform>Yderligere %Ln poster findes i den rapport, der kan gemmes som fil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Causeway %1. It holds no secrets.</source>
        <translation>Udarbejdet af Causeway %1. Indeholder ingen hemmeligheder.</translation>
    </message>
</context>
<context>
    <name>TransferReportFile</name>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Side til læsning og udskrift (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabel til regneark (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
</context>
<context>
    <name>TransferReportPrint</name>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisering af %1</translation>
    </message>
</context>
<context>
    <name>TransferRun</name>
    <message>
        <source>Business Central has another record of this name. iPaaS.com takes each name once, without regard to case.</source>
        <translation>Business Central har en anden post med dette navn. iPaaS.com tillader kun hvert navn én gang uden hensyn til store og små bogstaver.</translation>
    </message>
    <message>
        <source>Business Central has this name twice: iPaaS.com takes each name once, without regard to case, and %1 comes first.</source>
        <translation>Business Central har dette navn to gange: iPaaS.com tillader kun hvert navn én gang uden hensyn til store og små bogstaver, og %1 kommer først.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is linked to %1 of Business Central.</source>
        <translation>iPaaS.com har en post med dette navn, som er sammenkædet med %1 i Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com har en post med dette navn, som ikke er sammenkædet med denne.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record: a run asks it before anything is sent.</source>
        <translation>iPaaS.com har ikke meldt, hvad der blev af posten: en kørsel spørger om den, før noget sendes.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Posten er slettet på iPaaS.com og er stadig sammenkædet dér.</translation>
    </message>
    <message>
        <source>iPaaS.com does not list the linked record: it was probably deleted there.</source>
        <translation>iPaaS.com har ikke den sammenkædede post på sin liste: den er sandsynligvis slettet dér.</translation>
    </message>
    <message>
        <source>The renewed sign-in to iPaaS.com could not be kept: sign in anew before the next run. %1</source>
        <translation>Det fornyede login på iPaaS.com kunne ikke gemmes: log på igen før næste kørsel. %1</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Der er ikke valgt et abonnement.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Less than a minute left.</source>
        <translation>Mindre end et minut tilbage.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Ca. %n minut tilbage.</numerusform>
            <numerusform>Ca. %n minutter tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Ca. %n time tilbage.</numerusform>
            <numerusform>Ca. %n timer tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. No further record is sent to iPaaS.com until you resume.</source>
        <translation>Sat på pause. Der sendes ikke flere poster til iPaaS.com, før du genoptager.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central goes on.</source>
        <translation>%1: læsningen fra Business Central fortsætter.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has goes on.</source>
        <translation>%1: læsningen af det, iPaaS.com har, fortsætter.</translation>
    </message>
    <message>
        <source>%1 of %2 records compared. Nothing is written.</source>
        <translation>%1 af %2 poster sammenlignet. Intet skrives.</translation>
    </message>
    <message>
        <source>%1 records compared. Nothing is written.</source>
        <translation>%1 poster sammenlignet. Intet skrives.</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more what became of records. Nothing is sent.</source>
        <translation>iPaaS.com spørges en gang til om, hvad der blev af posterne. Intet sendes.</translation>
    </message>
    <message>
        <source>%1 of %2 records that failed are sent again.</source>
        <translation>%1 af %2 mislykkede poster er sendt igen.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Gør klar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) done.</source>
        <translation>
            <numerusform>%1 af %Ln post behandlet.</numerusform>
            <numerusform>%1 af %Ln poster behandlet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records done, %2 read so far.</source>
        <translation>%1 poster behandlet, %2 læst indtil nu.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Gennemgår %1</translation>
    </message>
    <message>
        <source>The initialization of %1 is paused</source>
        <translation>Initialiseringen af %1 er sat på pause</translation>
    </message>
    <message>
        <source>Looking again at records of %1</source>
        <translation>Spørger igen om poster for %1</translation>
    </message>
    <message>
        <source>Sending again what failed of %1</source>
        <translation>Sender mislykkede poster for %1 igen</translation>
    </message>
    <message>
        <source>Initializing %1</source>
        <translation>Initialiserer %1</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Stopper: igangværende kald føres til ende.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has.</source>
        <translation>%1: læser det, iPaaS.com har.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central.</source>
        <translation>%1: læser fra Business Central.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central, writing to iPaaS.com.</source>
        <translation>%1: læser fra Business Central, skriver til iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) are with iPaaS.com, which has not told of them yet.</source>
        <extracomment>%1 is a type of records</extracomment>
        <translation>
            <numerusform>%1: %Ln post er hos iPaaS.com, som endnu ikke har meldt om den.</numerusform>
            <numerusform>%1: %Ln poster er hos iPaaS.com, som endnu ikke har meldt om dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: writing to iPaaS.com.</source>
        <translation>%1: skriver til iPaaS.com.</translation>
    </message>
    <message>
        <source>All %1 records are there and unchanged: nothing is to be done.</source>
        <translation>Alle %1 poster findes og er uændrede: der er intet at gøre.</translation>
    </message>
    <message>
        <source>A run would create %1 and update %2 of %3 records.</source>
        <translation>En kørsel ville oprette %1 og opdatere %2 af %3 poster.</translation>
    </message>
    <message>
        <source>%1 more would be linked.</source>
        <translation>Yderligere %1 ville blive sammenkædet.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of %1 of them: it is asked once more.</source>
        <translation>iPaaS.com har ikke meldt, hvad der blev af %1 af dem: der spørges en gang til.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your attention.</source>
        <translation>
            <numerusform>%Ln kræver din opmærksomhed.</numerusform>
            <numerusform>%Ln kræver din opmærksomhed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Sammenkæd</translation>
    </message>
    <message>
        <source>Create anew</source>
        <translation>Opret igen</translation>
    </message>
    <message>
        <source>Leave deleted</source>
        <translation>Lad være slettet</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Lad urørt</translation>
    </message>
    <message>
        <source>name is taken: linked</source>
        <translation>navn optaget: sammenkædes</translation>
    </message>
    <message>
        <source>name is taken: left alone</source>
        <translation>navn optaget: lades urørt</translation>
    </message>
    <message>
        <source>name is taken: cannot be linked</source>
        <translation>navn optaget: kan ikke sammenkædes</translation>
    </message>
    <message>
        <source>deleted there: created anew</source>
        <translation>slettet dér: oprettes igen</translation>
    </message>
    <message>
        <source>deleted there: not created</source>
        <translation>slettet dér: oprettes ikke</translation>
    </message>
    <message>
        <source>Begun on %1, %2. It goes on where it was.</source>
        <extracomment>%1: a date and time, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>Begyndt %1, %2. Den fortsætter, hvor den slap.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) done</source>
        <translation>
            <numerusform>%Ln post behandlet</numerusform>
            <numerusform>%Ln poster behandlet</numerusform>
        </translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>Initialiseringen af %1 blev stoppet</translation>
    </message>
    <message>
        <source>The initialization of %1 is not finished</source>
        <translation>Initialiseringen af %1 er ikke afsluttet</translation>
    </message>
    <message>
        <source>No record of %1 was transferred</source>
        <translation>Ingen poster fra %1 blev overført</translation>
    </message>
    <message numerus="yes">
        <source>%1 is initialized, but for %n record(s)</source>
        <translation>
            <numerusform>%1 er initialiseret, bortset fra %n post</numerusform>
            <numerusform>%1 er initialiseret, bortset fra %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is initialized</source>
        <translation>%1 er initialiseret</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) that had failed transferred now.</source>
        <translation>
            <numerusform>%1 af %Ln tidligere mislykket post er nu overført.</numerusform>
            <numerusform>%1 af %Ln tidligere mislykkede poster er nu overført.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.</source>
        <translation>%1 oprettet, %2 opdateret, %3 uændret.</translation>
    </message>
    <message>
        <source>%1 found on iPaaS.com now, %2 still not told of.</source>
        <translation>%1 er nu fundet på iPaaS.com, %2 er stadig ikke meldt.</translation>
    </message>
    <message numerus="yes">
        <source>Of the updated, %Ln record(s) linked by name first.</source>
        <translation>
            <numerusform>Af de opdaterede blev %Ln post først sammenkædet via navnet.</numerusform>
            <numerusform>Af de opdaterede blev %Ln poster først sammenkædet via navnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run still has to send %Ln record(s).</source>
        <translation>
            <numerusform>En kørsel skal stadig sende %Ln post.</numerusform>
            <numerusform>En kørsel skal stadig sende %Ln poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run goes on where this one stopped.</source>
        <translation>Næste kørsel fortsætter, hvor denne stoppede.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not linked: the names are those of other linked records.</source>
        <translation>
            <numerusform>%n post ikke sammenkædet: navnet tilhører en anden sammenkædet post.</numerusform>
            <numerusform>%n poster ikke sammenkædet: navnene tilhører andre sammenkædede poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the same name left alone, as chosen.</source>
        <translation>
            <numerusform>%n post med samme navn ladt urørt, som valgt.</numerusform>
            <numerusform>%n poster med samme navn ladt urørt, som valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records below say why they were not transferred.</source>
        <translation>Posterne nedenfor viser, hvorfor de ikke blev overført.</translation>
    </message>
</context>
<context>
    <name>causeway::AboutWindow</name>
    <message>
        <source>About Causeway</source>
        <translation>Om Causeway</translation>
    </message>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Forbinder Business Central med iPaaS.com.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Causeway is licensed under the Apache License 2.0. It is not a product of Microsoft or of iPaaS.com.</source>
        <translation>Causeway er licenseret under Apache License 2.0. Det er ikke et produkt fra Microsoft eller iPaaS.com.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <extracomment>%1 lists libraries, each with its licence</extracomment>
        <translation>Programmet bruger %1.</translation>
    </message>
</context>
<context>
    <name>causeway::Banner</name>
    <message>
        <source>Note</source>
        <translation>Bemærk</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
</context>
<context>
    <name>causeway::CallsChart</name>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Kald til iPaaS.com i det seneste minut</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 af %2 tilladte</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grænse %1</translation>
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
        <translation>Korrelations-id: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Sporings-id: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Tidspunkt: %1 UTC</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Gå til feltet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gør sådan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the check that it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>Brug ”%1”</translation>
    </message>
</context>
<context>
    <name>causeway::CheckLadder</name>
    <message>
        <source>Connection test</source>
        <translation>Forbindelsestest</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Forbindelsestest: %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>running</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestået</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>ikke udført</translation>
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
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a check or several, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the explanation: %1</source>
        <extracomment>%1 is a check</extracomment>
        <translation>Skjul forklaringen: %1</translation>
    </message>
    <message>
        <source>Show the explanation: %1</source>
        <translation>Vis forklaringen: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ChoiceForAll</name>
    <message>
        <source>Until you choose, they are left as they are and count as not transferred.</source>
        <translation>Indtil du vælger, lades de urørt og tæller som ikke overført.</translation>
    </message>
</context>
<context>
    <name>causeway::ClickPicture</name>
    <message>
        <source>Picture: &quot;%1&quot;, then &quot;%2&quot;</source>
        <extracomment>%1 is an entry of a portal&apos;s menu, %2 a button on the page behind it</extracomment>
        <translation>Billede: ”%1”, derefter ”%2”</translation>
    </message>
</context>
<context>
    <name>causeway::CompanyPage</name>
    <message>
        <source>Environment and company</source>
        <translation>Miljø og virksomhed</translation>
    </message>
    <message>
        <source>Where in Business Central the data is read from.</source>
        <translation>Hvor i Business Central dataene læses fra.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Companies in this environment</source>
        <translation>Virksomheder i dette miljø</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Virksomhedsnavn</translation>
    </message>
    <message>
        <source>The name that Business Central&apos;s services go by; the display name may differ.</source>
        <translation>Det navn, som tjenesterne i Business Central bruger; visningsnavnet kan være et andet.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Navn: %1</translation>
    </message>
    <message>
        <source>Asking Business Central for its companies…</source>
        <translation>Spørger Business Central om virksomhederne…</translation>
    </message>
    <message>
        <source>Business Central lists its companies here once it lets the app in. The name can be typed below.</source>
        <translation>Business Central viser sine virksomheder her, når appen har fået adgang. Navnet kan indtastes nedenfor.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Søg igen</translation>
    </message>
    <message>
        <source>Look again for environments and companies</source>
        <translation>Søg igen efter miljøer og virksomheder</translation>
    </message>
    <message>
        <source>Asking the admin center for environments…</source>
        <translation>Spørger Business Central Administration om miljøer…</translation>
    </message>
    <message>
        <source>Not active now: %1.</source>
        <translation>Ikke aktive i øjeblikket: %1.</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionStore</name>
    <message>
        <source>Connection</source>
        <extracomment>The name of a connection that was given none.</extracomment>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>The connection file %1 cannot be read: %2. Its connection is missing from the list until the file can be read again.</source>
        <translation>Forbindelsesfilen %1 kan ikke læses: %2. Forbindelsen mangler på listen, indtil filen kan læses igen.</translation>
    </message>
    <message>
        <source>The connection file %1 was written by a newer Causeway and was left alone. Use a newer Causeway to work with its connection.</source>
        <translation>Forbindelsesfilen %1 er skrevet af en nyere version af Causeway og er ikke rørt. Brug en nyere version af Causeway til at arbejde med forbindelsen.</translation>
    </message>
    <message>
        <source>Two connections are named &quot;%1&quot;. One of them is shown as &quot;%2&quot;.</source>
        <translation>To forbindelser hedder ”%1”. Den ene vises som ”%2”.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2) and could not be set aside.</source>
        <translation>Filen %1 er beskadiget (%2) og kunne ikke lægges til side.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). It was set aside as %3; the other connections are not affected.</source>
        <translation>Filen %1 er beskadiget (%2). Den blev lagt til side som %3; de andre forbindelser er ikke berørt.</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>Der er ingen forbindelse med navnet ”%1”.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Denne forbindelse findes ikke længere.</translation>
    </message>
    <message>
        <source>The file %1 could not be removed: %2.</source>
        <translation>Filen %1 kunne ikke fjernes: %2.</translation>
    </message>
    <message>
        <source>There is already a connection named &quot;%1&quot;.</source>
        <translation>Der er allerede en forbindelse med navnet ”%1”.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the free space and the permissions, then try again.</source>
        <translation>Filen %1 kunne ikke skrives: %2. Kontrollér den ledige plads og tilladelserne, og prøv derefter igen.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>mappen kan ikke oprettes</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionsModel</name>
    <message>
        <source>not tested</source>
        <translation>ikke testet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>the secret expires soon</source>
        <translation>hemmeligheden udløber snart</translation>
    </message>
    <message>
        <source>works</source>
        <translation>virker</translation>
    </message>
    <message>
        <source>made-up data</source>
        <translation>fiktive data</translation>
    </message>
    <message>
        <source>%1, made-up data</source>
        <translation>%1, fiktive data</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>udløbet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag tilbage</numerusform>
            <numerusform>%n dage tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>udløb kendes ikke</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>%1, stopped at %2</source>
        <translation>%1, stoppet ved %2</translation>
    </message>
    <message>
        <source>%1, %2 failed and %3 in conflict of %4</source>
        <translation>%1, %2 mislykkedes og %3 i konflikt af %4</translation>
    </message>
    <message>
        <source>%1, %2 of %3 failed</source>
        <translation>%1, %2 af %3 mislykkedes</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in conflict</source>
        <translation>%1, %2 af %3 i konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln post</numerusform>
            <numerusform>%1, %Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, interrupted at %2</source>
        <extracomment>An initialization that was broken off from outside. %1: when it began, %2: number of records</extracomment>
        <translation>%1, afbrudt ved %2</translation>
    </message>
    <message>
        <source>%1, under way</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, i gang</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, ikke afsluttet</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month: &quot;19 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Environment, company</source>
        <translation>Miljø, virksomhed</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Seneste test</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelighed</translation>
    </message>
    <message>
        <source>Last initialization</source>
        <translation>Seneste initialisering</translation>
    </message>
    <message>
        <source>the secret has expired</source>
        <translation>hemmeligheden er udløbet</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>testes</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>tester…</translation>
    </message>
</context>
<context>
    <name>causeway::CopyList</name>
    <message>
        <source>Copied</source>
        <extracomment>What a button has just done</extracomment>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <extracomment>%1 is a setting of a subscription, such as Tenant ID</extracomment>
        <translation>%1 er kopieret</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiér %1</translation>
    </message>
</context>
<context>
    <name>causeway::CredentialsPage</name>
    <message>
        <source>Credentials of the app registration</source>
        <translation>Loginoplysninger for appregistreringen</translation>
    </message>
    <message>
        <source>From the pages Overview and Certificates &amp; secrets of the app in the Microsoft Entra admin center.</source>
        <translation>Fra appens sider ”Oversigt” og ”Certifikater og hemmeligheder” i Microsoft Entra Administration.</translation>
    </message>
    <message>
        <source>Tenant ID or domain</source>
        <translation>Lejer-id eller domæne</translation>
    </message>
    <message>
        <source>contoso.onmicrosoft.com</source>
        <translation>contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>On the Overview page: Application (client) ID.</source>
        <translation>På siden Oversigt: Program-id (klient).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighed</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>Kolonnen Værdi, ikke kolonnen Hemmeligheds-id. Den gemmes kun i systemets nøglering.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Hemmelighedens udløb</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(valgfrit, til en påmindelse)</translation>
    </message>
    <message>
        <source>Advanced: scope, grant type, API address, sign-in address</source>
        <translation>Avanceret: scope, tildelingstype, API-adresse, loginadresse</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tildelingstype</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>API-adresse for Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Loginadresse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Rediger %1</translation>
    </message>
    <message>
        <source>The same for every connection. Change it only if you were told to.</source>
        <translation>Ens for alle forbindelser. Rediger kun, hvis du er blevet bedt om det.</translation>
    </message>
</context>
<context>
    <name>causeway::DataPage</name>
    <message>
        <source>Data and throttling</source>
        <translation>Data og begrænsning</translation>
    </message>
    <message>
        <source>What is transferred to iPaaS.com, and how fast. The defaults are right for most.</source>
        <translation>Hvad der overføres til iPaaS.com, og hvor hurtigt. Standardværdierne passer til de fleste.</translation>
    </message>
    <message>
        <source>Webhook API key</source>
        <translation>Webhook-API-nøgle</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(valgfri)</translation>
    </message>
    <message>
        <source>Only where iPaaS.com does not show it. It goes to the system&apos;s keychain only.</source>
        <translation>Kun hvis iPaaS.com ikke viser den. Den gemmes kun i systemets nøglering.</translation>
    </message>
    <message>
        <source>Name of the entity set or web service</source>
        <translation>Navn på entitetssættet eller webtjenesten</translation>
    </message>
    <message>
        <source>%1: name of the source</source>
        <translation>%1: kildens navn</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Begrænsning</translation>
    </message>
    <message>
        <source>As in Subscription Configuration on iPaaS.com. Causeway keeps to these limits: at most so many calls in so many seconds.</source>
        <translation>Som i Subscription Configuration på iPaaS.com. Causeway overholder disse grænser: højst så mange kald på så mange sekunder.</translation>
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
        <translation>En brugerdefineret API-side: publisher/group/version/name.</translation>
    </message>
    <message>
        <source>Look again for all three</source>
        <translation>Søg igen efter alle tre</translation>
    </message>
</context>
<context>
    <name>causeway::DataTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Sortér efter %1</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <extracomment>The rows in the order in which they came</extracomment>
        <translation>Sortér ikke</translation>
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
        <translation>Vælg en dato</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Vælg en dato (Alt+Pil ned)</translation>
    </message>
</context>
<context>
    <name>causeway::Disclosure</name>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
</context>
<context>
    <name>causeway::EmptyState</name>
    <message>
        <source>Connect Business Central to iPaaS.com</source>
        <translation>Forbind Business Central med iPaaS.com</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Opret en forbindelse</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Prøv det i sandkassen</translation>
    </message>
    <message>
        <source>Causeway leads you through Microsoft Entra, Business Central and iPaaS.com, tests each step as you go, and then transfers customer categories, locations and shipping methods.</source>
        <translation>Causeway fører dig gennem Microsoft Entra, Business Central og iPaaS.com, tester hvert trin undervejs og overfører derefter kundekategorier, lokationer og forsendelsesmetoder.</translation>
    </message>
    <message>
        <source>In eight steps, about half an hour. What is needed for it is below.</source>
        <translation>I otte trin, cirka en halv time. Det, der kræves, står nedenfor.</translation>
    </message>
    <message>
        <source>The same steps in five minutes, with made-up data on this computer. You need nothing.</source>
        <translation>De samme trin på fem minutter med fiktive data på denne computer. Du behøver intet.</translation>
    </message>
    <message>
        <source>I&amp;mport a connection that was exported…</source>
        <translation>I&amp;mportér en eksporteret forbindelse…</translation>
    </message>
    <message>
        <source>In Microsoft Entra</source>
        <translation>I Microsoft Entra</translation>
    </message>
    <message>
        <source>Someone who may register an app and grant admin consent, such as an Application Administrator.</source>
        <translation>En person, der må registrere en app og give administratorsamtykke, f.eks. en programadministrator.</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>I Business Central</translation>
    </message>
    <message>
        <source>Someone who may let an app in, on the page &quot;Microsoft Entra Applications&quot;, and give it a permission set.</source>
        <translation>En person, der må give en app adgang på siden ”Microsoft Entra Applications” og tildele den et rettighedssæt.</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>På iPaaS.com</translation>
    </message>
    <message>
        <source>Your e-mail and password or an API key, and the company to connect.</source>
        <translation>Din mail og adgangskode eller en API-nøgle samt den virksomhed, der skal forbindes.</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Det skal du have klar</translation>
    </message>
    <message>
        <source>Are these other people? The wizard has a page with every step and value to give to them.</source>
        <translation>Er det andre personer? Guiden har en side med alle trin og værdier, som du kan give dem.</translation>
    </message>
</context>
<context>
    <name>causeway::FormField</name>
    <message>
        <source>Pick one</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Filled in; type to replace it</source>
        <translation>Udfyldt; skriv for at erstatte</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it</source>
        <translation>I nøgleringen; skriv for at erstatte</translation>
    </message>
    <message>
        <source>Stored for another address: enter it for this one</source>
        <translation>Gemt for en anden adresse: angiv den for denne</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock ser ud til at være slået til.</translation>
    </message>
</context>
<context>
    <name>causeway::HomeMenu</name>
    <message>
        <source>iPaaS.com&apos;s &amp;help pages</source>
        <translation>&amp;Hjælpesider fra iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com &amp;portal</source>
        <translation>iPaaS.com-&amp;portalen</translation>
    </message>
    <message>
        <source>&amp;App registrations in Microsoft Entra</source>
        <translation>&amp;Appregistreringer i Microsoft Entra</translation>
    </message>
    <message>
        <source>&amp;Microsoft Entra Applications in Business Central</source>
        <translation>&amp;Microsoft Entra Applications i Business Central</translation>
    </message>
    <message>
        <source>&amp;Web Services in Business Central</source>
        <translation>&amp;Webtjenester i Business Central</translation>
    </message>
    <message>
        <source>Business Central admin &amp;center</source>
        <translation>Business Central Admi&amp;nistration</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;error codes of the sign-in</source>
        <translation>Microsoft Learn: &amp;fejlkoder for login</translation>
    </message>
    <message>
        <source>Microsoft Learn: a&amp;ddresses of Business Central&apos;s APIs</source>
        <translation>Microsoft Learn: a&amp;dresser på API’er i Business Central</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;limits of calls to Business Central</source>
        <translation>Microsoft Learn: &amp;grænser for kald til Business Central</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fi&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Ends the program</extracomment>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>For&amp;bindelse</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Of the windows: light or dark</extracomment>
        <translation>&amp;Udseende</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rog</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Help for the &amp;set-up</source>
        <translation>Hjælp til op&amp;sætning</translation>
    </message>
    <message>
        <source>&amp;Try it in the sandbox</source>
        <translation>&amp;Prøv det i sandkassen</translation>
    </message>
    <message>
        <source>&amp;What Causeway stores</source>
        <translation>&amp;Hvad Causeway gemmer</translation>
    </message>
    <message>
        <source>&amp;About Causeway</source>
        <translation>&amp;Om Causeway</translation>
    </message>
    <message>
        <source>The page could not be written.</source>
        <translation>Siden kunne ikke skrives.</translation>
    </message>
    <message>
        <source>%1. The same steps are on the second page of the wizard.</source>
        <translation>%1. De samme trin findes på guidens anden side.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Der kunne ikke startes en browser.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Åbn selv denne adresse: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ImportResults</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 of %2 files imported</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>%1 af %2 filer importeret</translation>
    </message>
    <message>
        <source>A connection file holds no secrets. Enter them with &quot;Edit&quot;, then test.</source>
        <translation>En forbindelsesfil indeholder ingen hemmeligheder. Angiv dem med ”Rediger”, og test derefter.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importeret</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>Importeret som %1.</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>ikke importeret</translation>
    </message>
</context>
<context>
    <name>causeway::InitializePage</name>
    <message>
        <source>The connection is saved</source>
        <translation>Forbindelsen er gemt</translation>
    </message>
    <message>
        <source>The last step transfers customer categories, locations and shipping methods to iPaaS.com. It can wait: the home window starts it just as well.</source>
        <translation>Det sidste trin overfører kundekategorier, lokationer og forsendelsesmetoder til iPaaS.com. Det kan vente: du kan også starte det fra startvinduet.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Se først</translation>
    </message>
    <message>
        <source>Compares both sides and shows what would be done. Nothing is written.</source>
        <translation>Sammenligner begge sider og viser, hvad der ville blive gjort. Intet skrives.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Start nu</translation>
    </message>
    <message>
        <source>Transfers what is new or changed. You can pause it or stop it at any time.</source>
        <translation>Overfører det, der er nyt eller ændret. Du kan når som helst sætte det på pause eller stoppe det.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Closes the wizard</extracomment>
        <translation>&amp;Færdig</translation>
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
        <translation>Hvor dataene skal hen: abonnementet for Business Central-integrationen.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Sign in, or keep the sign-in that there is.</source>
        <translation>Log på, eller behold det login, der er.</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (nummer %2)</translation>
    </message>
    <message>
        <source>Number %1, not of this company</source>
        <translation>Nummer %1, ikke fra denne virksomhed</translation>
    </message>
    <message>
        <source>Pick it after signing in, or type its number.</source>
        <translation>Vælg det efter login, eller indtast dets nummer.</translation>
    </message>
</context>
<context>
    <name>causeway::IpaasSignIn</name>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;API-nøgle</translation>
    </message>
    <message>
        <source>&amp;E-mail and password</source>
        <translation>&amp;Mail og adgangskode</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Log på med en API-nøgle</translation>
    </message>
    <message>
        <source>Sign in with e-mail and password</source>
        <translation>Log på med mail og adgangskode</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Log på med</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøgle</translation>
    </message>
    <message>
        <source>Made in the iPaaS.com portal. It goes to the system&apos;s keychain only.</source>
        <translation>Oprettes i iPaaS.com-portalen. Den gemmes kun i systemets nøglering.</translation>
    </message>
    <message>
        <source>Sign in &amp;anew</source>
        <translation>Log på &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>&amp;Behold login</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Used once to sign in and never stored; only the sign-in is kept, in the keychain.</source>
        <translation>Bruges én gang til at logge på og gemmes aldrig; kun selve login gemmes i nøgleringen.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>Company on iPaaS.com</source>
        <translation>Virksomhed på iPaaS.com</translation>
    </message>
    <message>
        <source>Advanced: API address and client ID of iPaaS.com</source>
        <translation>Avanceret: API-adresse og klient-id for iPaaS.com</translation>
    </message>
    <message>
        <source>API address of iPaaS.com</source>
        <translation>API-adresse for iPaaS.com</translation>
    </message>
    <message>
        <source>Pick one or type your own. Some of the paths below it could not be confirmed: iPaaS.com publishes no description. The connection test shows whether they fit.</source>
        <translation>Vælg en, eller skriv din egen. Nogle af stierne under den kunne ikke bekræftes: iPaaS.com offentliggør ingen beskrivelse. Forbindelsestesten viser, om de passer.</translation>
    </message>
    <message>
        <source>Client ID for iPaaS.com</source>
        <translation>Klient-id til iPaaS.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valgfrit</translation>
    </message>
    <message>
        <source>Sent with each call as %1. It could not be confirmed whether iPaaS.com needs it: leave it empty unless iPaaS.com gave you one.</source>
        <translation>Sendes med hvert kald som %1. Det kunne ikke bekræftes, om iPaaS.com kræver det: lad feltet være tomt, medmindre iPaaS.com har givet dig et.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Logget på.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Logget på som %1.</translation>
    </message>
    <message>
        <source>Asking iPaaS.com…</source>
        <translation>Spørger iPaaS.com…</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n subscription(s).</source>
        <translation>
            <numerusform>iPaaS.com viser %n abonnement.</numerusform>
            <numerusform>iPaaS.com viser %n abonnementer.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com lists no subscription for this company yet.</source>
        <translation>iPaaS.com viser endnu intet abonnement for denne virksomhed.</translation>
    </message>
    <message>
        <source>Pick the company.</source>
        <translation>Vælg virksomheden.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>&amp;List subscriptions</source>
        <translation>&amp;Vis abonnementer</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>L&amp;og på</translation>
    </message>
</context>
<context>
    <name>causeway::MainWindow</name>
    <message>
        <source>The sandbox of this connection was started again.</source>
        <translation>Sandkassen for denne forbindelse blev startet igen.</translation>
    </message>
    <message>
        <source>Its made-up data is new: nothing has been transferred yet.</source>
        <translation>Dens fiktive data er nye: intet er overført endnu.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Søg i forbindelserne</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Select a connection to test, initialize, edit or delete it.</source>
        <translation>Vælg en forbindelse for at teste, initialisere, redigere eller slette den.</translation>
    </message>
    <message>
        <source>The past runs of %1 cannot be read.</source>
        <translation>De tidligere kørsler af %1 kan ikke læses.</translation>
    </message>
    <message>
        <source>The connection was not exported.</source>
        <translation>Forbindelsen blev ikke eksporteret.</translation>
    </message>
    <message>
        <source>%1 is being initialized.</source>
        <translation>%1 er ved at blive initialiseret.</translation>
    </message>
    <message>
        <source>Stop the initialization first, then delete the connection.</source>
        <translation>Stop først initialiseringen, og slet derefter forbindelsen.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Vil du slette %1?</translation>
    </message>
    <message>
        <source>Its settings, its secrets in the keychain and the journal of its initializations are removed from this computer. Nothing changes in Business Central or on iPaaS.com.</source>
        <translation>Indstillingerne, hemmelighederne i nøgleringen og journalen over initialiseringerne fjernes fra denne computer. Intet ændres i Business Central eller på iPaaS.com.</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Slet forbindelsen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 blev ikke slettet.</translation>
    </message>
    <message>
        <source>Close Causeway?</source>
        <translation>Vil du lukke Causeway?</translation>
    </message>
    <message>
        <source>Something is still under way. An initialization goes on where it was at the next start; what was entered and not saved is lost.</source>
        <translation>Noget er stadig i gang. En initialisering fortsætter ved næste start, hvor den slap; det, der er indtastet og ikke gemt, går tabt.</translation>
    </message>
    <message>
        <source>Close Causeway</source>
        <translation>Luk Causeway</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Luk ikke</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Flere</translation>
    </message>
    <message>
        <source>Stop &amp;all tests</source>
        <translation>Stop &amp;alle test</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>Test &amp;alle</translation>
    </message>
    <message>
        <source>Sho&amp;w all connections</source>
        <translation>Vi&amp;s alle forbindelser</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w only the %n that need attention</source>
        <translation>
            <numerusform>Vi&amp;s kun den %n, der kræver opmærksomhed</numerusform>
            <numerusform>Vi&amp;s kun de %n, der kræver opmærksomhed</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing: %1 of %2 done, %3 failed</source>
        <extracomment>Connections. %1 of %2 were tested, %3 of them failed</extracomment>
        <translation>Tester: %1 af %2 udført, %3 mislykkedes</translation>
    </message>
    <message>
        <source>No connection that needs attention has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Ingen forbindelse, der kræver opmærksomhed, har ”%1” i navn, miljø, virksomhed eller lejer.</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Ingen forbindelse har ”%1” i navn, miljø, virksomhed eller lejer.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Of the connections</extracomment>
        <translation>%1 af %2 vises</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 connections: %3 work, %4 failed.</source>
        <translation>Stoppet efter %1 af %2 forbindelser: %3 virker, %4 mislykkedes.</translation>
    </message>
    <message>
        <source>%1 connections tested: %2 work, %3 failed.</source>
        <translation>%1 forbindelser testet: %2 virker, %3 mislykkedes.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) tested: all work.</source>
        <translation>
            <numerusform>%n forbindelse testet: den virker.</numerusform>
            <numerusform>%n forbindelser testet: alle virker.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sandbox was started again for that. Its made-up data is new.</source>
        <translation>En sandkasse blev startet igen til dette. Dens fiktive data er nye.</translation>
    </message>
    <message>
        <source>Show what nee&amp;ds attention</source>
        <translation>Vis det, der kræver o&amp;pmærksomhed</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>Lu&amp;k</translation>
    </message>
</context>
<context>
    <name>causeway::MappingEditor</name>
    <message>
        <source>The external ID cannot be changed: it is what iPaaS.com and Causeway know a record of Business Central by.</source>
        <translation>Det eksterne id kan ikke ændres: det er på det, at iPaaS.com og Causeway genkender en post fra Business Central.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tilføj række</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Fjern rækken</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Gendan standard</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: tilknytning</translation>
    </message>
    <message>
        <source>Addresses go to iPaaS.com</source>
        <translation>Adresser sendes til iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s help pages know both. The names of its fields for addresses could not be confirmed; custom fields must be defined in its portal.</source>
        <translation>Hjælpesiderne fra iPaaS.com nævner begge dele. Navnene på adressefelterne dér kunne ikke bekræftes; brugerdefinerede felter skal defineres i portalen.</translation>
    </message>
    <message>
        <source>%1: addresses</source>
        <translation>%1: adresser</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>som rækkerne angiver</translation>
    </message>
    <message>
        <source>as dedicated fields</source>
        <translation>som særskilte felter</translation>
    </message>
    <message>
        <source>as custom fields</source>
        <translation>som brugerdefinerede felter</translation>
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
        <translation>%1 (brugerdefineret felt)</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <extracomment>Two fields, of which the first that is not empty counts</extracomment>
        <translation>%1, ellers %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Eksternt id</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ikke bekræftet</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>skal rettes</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>State of the row of the external id, which cannot be changed</extracomment>
        <translation>fast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>causeway::MappingRowEditor</name>
    <message>
        <source>kind of the field of iPaaS.com</source>
        <translation>type af felt på iPaaS.com</translation>
    </message>
    <message>
        <source>field of iPaaS.com</source>
        <translation>felt på iPaaS.com</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <translation>kildens type</translation>
    </message>
    <message>
        <source>field of Business Central</source>
        <translation>felt i Business Central</translation>
    </message>
    <message>
        <source>field of Business Central where the first is empty</source>
        <translation>felt i Business Central, når det første er tomt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Brugerdefineret felt</translation>
    </message>
    <message>
        <source>First of two fields</source>
        <translation>Første af to felter</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Fast tekst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type, and what an editor of its mapping is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text that goes into every record</source>
        <translation>tekst, der indsættes i alle poster</translation>
    </message>
    <message>
        <source>To iPaaS.com</source>
        <translation>Til iPaaS.com</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Fra Business Central</translation>
    </message>
</context>
<context>
    <name>causeway::NamePage</name>
    <message>
        <source>Name the connection</source>
        <translation>Navngiv forbindelsen</translation>
    </message>
    <message>
        <source>The name of the subscription on iPaaS.com is a good choice: it is how you will find it again.</source>
        <translation>Navnet på abonnementet på iPaaS.com er et godt valg: så er forbindelsen let at finde igen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Dynamics365_Integration</source>
        <translation>Dynamics365_Integration</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>As the subscription on iPaaS.com shows it.</source>
        <translation>Som abonnementet på iPaaS.com viser den.</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Importér en forbindelsesfil</translation>
    </message>
    <message>
        <source>Fills in everything but the secrets from a file that Causeway exported.</source>
        <translation>Udfylder alt undtagen hemmelighederne fra en fil, som Causeway har eksporteret.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Prøv det i sandkassen</translation>
    </message>
    <message>
        <source>Fills in everything for a stand-in of all three services on this computer.</source>
        <translation>Udfylder alt til en efterligning af alle tre tjenester på denne computer.</translation>
    </message>
    <message>
        <source>Or start from what is there already</source>
        <translation>Eller begynd med det, du allerede har</translation>
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
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>delvist færdig</translation>
    </message>
    <message>
        <source>How long it was at work, without the time between a stop and going on. Work that was killed, or lost with the power, is not in it.</source>
        <translation>Hvor længe kørslen arbejdede, uden tiden mellem et stop og genoptagelsen. Arbejde, der blev afbrudt udefra eller gik tabt ved strømsvigt, er ikke medregnet.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
</context>
<context>
    <name>causeway::PastRunsWindow</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Gem rapport…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>%1, earlier runs</source>
        <translation>%1, tidligere kørsler</translation>
    </message>
    <message>
        <source>Earlier runs of %1</source>
        <translation>Tidligere kørsler af %1</translation>
    </message>
    <message>
        <source>The last %1 runs are kept on this computer.</source>
        <translation>De seneste %1 kørsler gemmes på denne computer.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Tidligere kørsler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Søg i posterne</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Poster, der ikke blev overført</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>En kørsel er i gang</translation>
    </message>
    <message>
        <source>The earlier runs cannot be read</source>
        <translation>De tidligere kørsler kan ikke læses</translation>
    </message>
    <message>
        <source>Nothing has been transferred yet</source>
        <translation>Intet er overført endnu</translation>
    </message>
    <message>
        <source>When an initialization of %1 has run, its counts are listed here, and its report can be saved and printed.</source>
        <translation>Når en initialisering af %1 har kørt, vises tallene her, og rapporten kan gemmes og udskrives.</translation>
    </message>
    <message>
        <source>The records of this run cannot be read now</source>
        <translation>Posterne fra denne kørsel kan ikke læses nu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not transferred</source>
        <translation>
            <numerusform>%Ln post ikke overført</numerusform>
            <numerusform>%Ln poster ikke overført</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Stoppet undervejs</translation>
    </message>
    <message>
        <source>Every record was transferred</source>
        <translation>Alle poster blev overført</translation>
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
        <translation>Lejer-id eller domæne</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Hemmelighedens udløb</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tildelingstype</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>API-adresse for Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Loginadresse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>ID of the company</source>
        <translation>Virksomhedens id</translation>
    </message>
    <message>
        <source>&amp;Paste what you have</source>
        <translation>&amp;Indsæt det, du har</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Undo what was filled in</source>
        <translation>Fortryd det udfyldte</translation>
    </message>
    <message>
        <source>Fills in every field that what you have copied names: the app&apos;s Overview page, settings of another program, rows of a spreadsheet, an address of Business Central.</source>
        <translation>Udfylder alle felter, som det kopierede nævner: appens side Oversigt, indstillinger fra et andet program, rækker fra et regneark, en adresse i Business Central.</translation>
    </message>
    <message>
        <source>What you have copied names no field of a connection. Copy a field&apos;s name with its value, such as &quot;Directory (tenant) ID&quot; and what stands below it.</source>
        <translation>Det, du har kopieret, nævner intet felt i en forbindelse. Kopiér et feltnavn med dets værdi, f.eks. ”Mappe-id (lejer)” og det, der står under det.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighed</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>Udfyldt: %1.</translation>
    </message>
    <message>
        <source>All fields are as they were before.</source>
        <translation>Alle felter er, som de var før.</translation>
    </message>
</context>
<context>
    <name>causeway::PickList</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Søg: %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Intet her indeholder ”%1”.</translation>
    </message>
</context>
<context>
    <name>causeway::ProblemDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gør sådan</translation>
    </message>
    <message>
        <source>External ID %1, %2</source>
        <extracomment>%1 is Business Central&apos;s key of a record, %2 the name of an error</extracomment>
        <translation>Eksternt id %1, %2</translation>
    </message>
    <message>
        <source>Copy what is said of %1</source>
        <extracomment>%1 is a record</extracomment>
        <translation>Kopiér oplysningerne om %1</translation>
    </message>
</context>
<context>
    <name>causeway::PublishingSteps</name>
    <message>
        <source>How to publish it in Business Central</source>
        <translation>Sådan publiceres den i Business Central</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Søg igen</translation>
    </message>
    <message>
        <source>%1: how to publish it in Business Central</source>
        <translation>%1: sådan publiceres den i Business Central</translation>
    </message>
    <message>
        <source>Look again for all three sources</source>
        <translation>Søg igen efter alle tre kilder</translation>
    </message>
    <message>
        <source>Object Type</source>
        <translation>Objekttype</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-id</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Tjenestenavn</translation>
    </message>
    <message>
        <source>In Business Central, search for the page &quot;Web Services&quot; (Alt+Q) and open it.</source>
        <translation>Søg efter siden ”Webtjenester” i Business Central (Alt+Q), og åbn den.</translation>
    </message>
    <message>
        <source>Press &quot;New&quot; and fill in one line with these values. Business Central adds the object&apos;s name, &quot;%1&quot;.</source>
        <translation>Vælg ”Ny”, og udfyld en linje med disse værdier. Business Central tilføjer objektets navn, ”%1”.</translation>
    </message>
    <message>
        <source>Tick &quot;Published&quot; in that line. It is saved when you leave the line.</source>
        <translation>Markér ”Publiceret” på linjen. Den gemmes, når du forlader linjen.</translation>
    </message>
    <message>
        <source>Come back and look again. Under another service name it is found as well: by its fields.</source>
        <translation>Kom tilbage, og søg igen. Den findes også under et andet tjenestenavn: på sine felter.</translation>
    </message>
    <message>
        <source>The page is a custom API&apos;s where your partner has made one; it is looked for, too. From version 30 of Business Central (2027) on, Microsoft&apos;s own pages can no longer be published, and a custom API is the way.</source>
        <translation>Siden hører til en brugerdefineret API, hvis din partner har lavet en; den søges der også efter. Fra version 30 af Business Central (2027) kan Microsofts egne sider ikke længere publiceres, og en brugerdefineret API er løsningen.</translation>
    </message>
    <message>
        <source>Locations come with API v2.0 and need not be published. That page has a code and a name at least; whether it shows addresses could not be confirmed.</source>
        <translation>Lokationer følger med API v2.0 og behøver ikke at blive publiceret. Siden har mindst en kode og et navn; det kunne ikke bekræftes, om den viser adresser.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>A type of object in Business Central</extracomment>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>causeway::ReadingWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>causeway::RecordDetails</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Fields of the record on both sides</source>
        <translation>Postens felter på begge sider</translation>
    </message>
    <message>
        <source>Reading what iPaaS.com has.</source>
        <translation>Læser, hvad iPaaS.com har.</translation>
    </message>
    <message>
        <source>Choose a record to see what it has on both sides.</source>
        <translation>Vælg en post for at se, hvad den har på begge sider.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have it: a run creates it.</source>
        <translation>iPaaS.com har den ikke: en kørsel opretter den.</translation>
    </message>
    <message>
        <source>A run brings iPaaS.com up to date.</source>
        <translation>En kørsel bringer iPaaS.com ajour.</translation>
    </message>
    <message>
        <source>It was transferred and has not changed since.</source>
        <translation>Den er overført og er ikke ændret siden.</translation>
    </message>
    <message>
        <source>It cannot be linked: nothing is written for it.</source>
        <translation>Den kan ikke sammenkædes: der skrives intet for den.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what becomes of a record, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What iPaaS.com has could not be read. %1</source>
        <translation>Det, iPaaS.com har, kunne ikke læses. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>
            <numerusform>%n felt afviger: %1.</numerusform>
            <numerusform>%n felter afviger: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields are the same on both sides.</source>
        <translation>Alle felter er ens på begge sider.</translation>
    </message>
</context>
<context>
    <name>causeway::RecordFieldsModel</name>
    <message>
        <source>empty</source>
        <extracomment>A field that holds nothing</extracomment>
        <translation>tomt</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Of a field whose values on both sides are not the same</extracomment>
        <translation>afviger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a field, %2 says &quot;differs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Instead of a value: iPaaS.com does not have the record</extracomment>
        <translation>findes ikke</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
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
        <translation>valgt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>causeway::RecordPreviewModel</name>
    <message>
        <source>External ID</source>
        <translation>Eksternt id</translation>
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
        <translation>Registrer appen</translation>
    </message>
    <message>
        <source>Once for each Microsoft tenant, in two portals. If you have a tenant ID, a client ID and a secret that Business Central knows already, go on with Next.</source>
        <translation>Én gang for hver Microsoft-lejer, i to portaler. Hvis du allerede har et lejer-id, et klient-id og en hemmelighed, som Business Central kender, skal du vælge Næste.</translation>
    </message>
    <message>
        <source>&amp;Give this to your administrator</source>
        <translation>Giv dette til din &amp;administrator</translation>
    </message>
    <message>
        <source>All steps and values, for someone who may do what you may not.</source>
        <translation>Alle trin og værdier, til en, der må det, du ikke må.</translation>
    </message>
    <message>
        <source>&amp;Copy as text for a mail</source>
        <translation>&amp;Kopiér som tekst til en mail</translation>
    </message>
    <message>
        <source>&amp;Save as a page to print…</source>
        <translation>&amp;Gem som side til udskrift…</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail.</source>
        <translation>Kopieret: indsæt det i en mail.</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Gem trinnene</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webside (*.html)</translation>
    </message>
    <message>
        <source>App registration for iPaaS.com</source>
        <translation>Appregistrering til iPaaS.com</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Det kunne ikke gemmes: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 what it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <translation>ikke indtastet endnu, se ”%1”</translation>
    </message>
</context>
<context>
    <name>causeway::ReportActions</name>
    <message>
        <source>The report was not saved.</source>
        <translation>Rapporten blev ikke gemt.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Rapporten blev gemt.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Å&amp;bn</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Rapporten kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>No program for it was found. It is here: %1</source>
        <translation>Der blev ikke fundet et program til den. Den ligger her: %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Udskriv rapporten</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Rapporten udskrives…</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Rapporten blev ikke udskrevet.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Filen %1 kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The printer %1 does not take it.</source>
        <translation>Printeren %1 tager ikke imod den.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Rapporten er sendt til printeren.</translation>
    </message>
</context>
<context>
    <name>causeway::RotateWindow</name>
    <message>
        <source>%1, client secret</source>
        <translation>%1, klienthemmelighed</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Udskift hemmeligheden for %1</translation>
    </message>
    <message>
        <source>The new secret is tested first. Until it has worked, the connection keeps the one it has.</source>
        <translation>Den nye hemmelighed testes først. Indtil den har virket, beholder forbindelsen den, den har.</translation>
    </message>
    <message>
        <source>Client ID of the app</source>
        <translation>Appens klient-id</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>endnu ikke angivet</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Ny klienthemmelighed</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>Kolonnen Værdi, ikke kolonnen Hemmeligheds-id. Den gemmes kun i systemets nøglering.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Hemmelighedens udløb</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(valgfrit, til en påmindelse)</translation>
    </message>
    <message>
        <source>Two things are left, in this order:</source>
        <translation>Der mangler to ting, i denne rækkefølge:</translation>
    </message>
    <message>
        <source>1. iPaaS.com has a copy of its own. Paste the new secret into the settings of the subscription in its portal, and save them there.</source>
        <translation>1. iPaaS.com har sin egen kopi. Indsæt den nye hemmelighed i abonnementets indstillinger i iPaaS.com-portalen, og gem dem dér.</translation>
    </message>
    <message>
        <source>Copy the &amp;new secret</source>
        <translation>Kopiér den &amp;nye hemmelighed</translation>
    </message>
    <message>
        <source>2. Then delete the old secret under &quot;Certificates &amp; secrets&quot; in the Microsoft Entra admin center.</source>
        <translation>2. Slet derefter den gamle hemmelighed under ”Certifikater og hemmeligheder” i Microsoft Entra Administration.</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Hemmeligheden er ikke længere i udklipsholderen.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>Signing in with the new secret…</source>
        <translation>Logger på med den nye hemmelighed…</translation>
    </message>
    <message>
        <source>It works. Waiting for the keychain…</source>
        <translation>Den virker. Venter på nøgleringen…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test forbindelse</translation>
    </message>
    <message>
        <source>&amp;Test and replace</source>
        <translation>&amp;Test og udskift</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced</source>
        <translation>Hemmeligheden for %1 er udskiftet</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked. It is kept until Causeway ends: after that the old one is used again. Rotate once more when the keychain can be written to.</source>
        <extracomment>%1: the keychain of this computer</extracomment>
        <translation>Login med den nye er lykkedes. Den beholdes, indtil Causeway afsluttes: derefter bruges den gamle igen. Udskift hemmeligheden igen, når der kan skrives til nøgleringen.</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked, and it is in %1.</source>
        <translation>Login med den nye er lykkedes, og den er gemt i %1.</translation>
    </message>
    <message>
        <source>Keep the new secret for this &amp;session only</source>
        <translation>Behold kun den nye hemmelighed i denne &amp;session</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Hemmeligheden er i udklipsholderen i %n sekund: indsæt den nu.</numerusform>
            <numerusform>Hemmeligheden er i udklipsholderen i %n sekunder: indsæt den nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without replacing the secret?</source>
        <translation>Vil du lukke uden at udskifte hemmeligheden?</translation>
    </message>
    <message>
        <source>The connection keeps the secret it has. What was entered here is lost, and the portal shows a secret only once.</source>
        <translation>Forbindelsen beholder den hemmelighed, den har. Det, der er indtastet her, går tabt, og portalen viser kun en hemmelighed én gang.</translation>
    </message>
    <message>
        <source>Close without replacing</source>
        <translation>Luk uden at udskifte</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Rediger videre</translation>
    </message>
</context>
<context>
    <name>causeway::SandboxBanner</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandkasse</translation>
    </message>
    <message>
        <source>Sandbox: made-up data on this computer. Nothing leaves it.</source>
        <translation>Sandkasse: fiktive data på denne computer. Intet forlader den.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretLineEdit</name>
    <message>
        <source>Hold to show</source>
        <translation>Hold nede for at vise</translation>
    </message>
</context>
<context>
    <name>causeway::SecretReminder</name>
    <message>
        <source>Nothing can be transferred until a new one takes its place.</source>
        <translation>Intet kan overføres, før den er erstattet af en ny.</translation>
    </message>
    <message>
        <source>Make a new one in the Microsoft Entra admin center and replace it here before that.</source>
        <translation>Opret inden da en ny i Microsoft Entra Administration, og udskift den her.</translation>
    </message>
    <message>
        <source>Rotate the &amp;secret</source>
        <translation>Udskift he&amp;mmeligheden</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) have expired, or will within 30 days.</source>
        <translation>
            <numerusform>%n klienthemmelighed er udløbet eller udløber inden for 30 dage.</numerusform>
            <numerusform>%n klienthemmeligheder er udløbet eller udløber inden for 30 dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <extracomment>%1: a sentence about the secret that expires first</extracomment>
        <translation>Den mest presserende: %1</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Vis de&amp;m</translation>
    </message>
    <message>
        <source>Remind me t&amp;omorrow</source>
        <translation>Påmind mi&amp;g i morgen</translation>
    </message>
    <message>
        <source>The client secret of %1 expires today.</source>
        <translation>Klienthemmeligheden for %1 udløber i dag.</translation>
    </message>
    <message>
        <source>The client secret of %1 expired on %2.</source>
        <translation>Klienthemmeligheden for %1 udløb %2.</translation>
    </message>
    <message>
        <source>The client secret of %1 expires on %2.</source>
        <translation>Klienthemmeligheden for %1 udløber %2.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretRotation</name>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Angiv først den nye hemmelighed.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Ret først det markerede felt.</translation>
    </message>
    <message>
        <source>This is the secret that is stored already.</source>
        <translation>Dette er den hemmelighed, der allerede er gemt.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and enter the column Value of that.</source>
        <translation>Opret en ny i appregistreringen, og angiv kolonnen Værdi for den.</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsGrid</name>
    <message>
        <source>equal</source>
        <translation>ens</translation>
    </message>
    <message>
        <source>differs, perhaps on purpose</source>
        <translation>afviger, måske med vilje</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>afviger</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>findes ikke</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>ikke sammenlignet</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>In place of a secret</extracomment>
        <translation>vises ikke</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>intet indtastet</translation>
    </message>
    <message>
        <source>none is set</source>
        <extracomment>Of a secret</extracomment>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>one is set</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Heading of a column: values as entered in this program</extracomment>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>På iPaaS.com</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Brug deres</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot; for %2</source>
        <extracomment>%1 is the value of a setting on iPaaS.com, %2 the setting</extracomment>
        <translation>Brug ”%1” til %2</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsTable</name>
    <message>
        <source>Use theirs for all</source>
        <translation>Brug deres til alle</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are equal</source>
        <translation>
            <numerusform>%n indstilling er ens</numerusform>
            <numerusform>%n indstillinger er ens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. iPaaS.com works with its own: correct the wrong side, here or in the subscription&apos;s settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</source>
        <translation>
            <numerusform>%n indstilling afviger. iPaaS.com bruger sin egen: ret den forkerte side, her eller i abonnementets indstillinger i portalen. Indtil da mislykkes forbindelsestesten, og iPaaS.com læser måske et andet sted fra end Causeway.</numerusform>
            <numerusform>%n indstillinger afviger. iPaaS.com bruger sine egne: ret den forkerte side, her eller i abonnementets indstillinger i portalen. Indtil da mislykkes forbindelsestesten, og iPaaS.com læser måske et andet sted fra end Causeway.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be confirmed: the subscription shows none of its settings.</source>
        <translation>Kunne ikke bekræftes: abonnementet viser ingen af sine indstillinger.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings contradict nothing that was entered here.</source>
        <translation>Abonnementets indstillinger modsiger intet af det, der er indtastet her.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be confirmed.</source>
        <translation>
            <numerusform>%n af dem kunne ikke bekræftes.</numerusform>
            <numerusform>%n af dem kunne ikke bekræftes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SetupDraft</name>
    <message>
        <source>A published web service has a name only. For publisher/group/version/name pick the kind &quot;API page&quot;.</source>
        <translation>En publiceret webtjeneste har kun et navn. Vælg typen ”API-side” for at angive publisher/group/version/name.</translation>
    </message>
</context>
<context>
    <name>causeway::SourcePanel</name>
    <message>
        <source>Source and first records</source>
        <translation>Kilde og første poster</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Tilknytning</translation>
    </message>
    <message>
        <source>First records, as they will be sent</source>
        <translation>Første poster, som de vil blive sendt</translation>
    </message>
    <message>
        <source>%1: source and first records</source>
        <translation>%1: kilde og første poster</translation>
    </message>
    <message>
        <source>%1: kind of source</source>
        <translation>%1: kildens type</translation>
    </message>
    <message>
        <source>API page</source>
        <translation>API-side</translation>
    </message>
    <message>
        <source>Published web service</source>
        <translation>Publiceret webtjeneste</translation>
    </message>
    <message>
        <source>%1: first records</source>
        <translation>%1: første poster</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: tilknytning</translation>
    </message>
    <message>
        <source>The subscription&apos;s own mappings in iPaaS.com count. What was set here is kept, for when records are written directly.</source>
        <translation>Abonnementets egne tilknytninger på iPaaS.com gælder. Det, der er angivet her, bevares til brug, når poster skrives direkte.</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>ikke søgt efter</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Ikke søgt efter endnu</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>søger</translation>
    </message>
    <message>
        <source>Looking in Business Central…</source>
        <translation>Søger i Business Central…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>fundet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Søg igen</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Mulige kilder</translation>
    </message>
    <message>
        <source>%1: look again</source>
        <translation>%1: søg igen</translation>
    </message>
    <message>
        <source>found, not confirmed</source>
        <translation>fundet, ikke bekræftet</translation>
    </message>
    <message>
        <source>Found as %1; it has no records</source>
        <extracomment>%1 is the name of a web service or an entity set</extracomment>
        <translation>Fundet som %1; der er ingen poster</translation>
    </message>
    <message>
        <source>Found as %1</source>
        <translation>Fundet som %1</translation>
    </message>
    <message>
        <source>Not found under its name, but there is what it may be.</source>
        <translation>Ikke fundet under sit navn, men der er mulige kilder.</translation>
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
        <translation>Trin %1 af %2: %3</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>udestår</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktuelt trin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>kræver opmærksomhed</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kræver opmærksomhed</translation>
    </message>
</context>
<context>
    <name>causeway::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
</context>
<context>
    <name>causeway::StoredPlaces</name>
    <message>
        <source>What Causeway stores</source>
        <translation>Hvad Causeway gemmer</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Åbn &amp;mappen</translation>
    </message>
    <message>
        <source>It is made when the first connection is saved.</source>
        <translation>Den oprettes, når den første forbindelse gemmes.</translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionGuide</name>
    <message>
        <source>Not made yet? Make the subscription in the portal</source>
        <translation>Ikke oprettet endnu? Opret abonnementet i portalen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Kontrollér igen</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Hemmeligheden er ikke længere i udklipsholderen.</translation>
    </message>
    <message>
        <source>Sign in to the iPaaS.com portal, open &quot;Subscriptions&quot; and there the &quot;Marketplace&quot;.</source>
        <translation>Log på iPaaS.com-portalen, åbn ”Subscriptions” og dér ”Marketplace”.</translation>
    </message>
    <message>
        <source>Find the integration with Microsoft Dynamics 365 Business Central and press &quot;Subscribe&quot;.</source>
        <translation>Find integrationen med Microsoft Dynamics 365 Business Central, og vælg ”Subscribe”.</translation>
    </message>
    <message>
        <source>Fill in &quot;Subscription Settings&quot; with these values. Leave &quot;Create Default Mappings&quot; ticked: iPaaS.com transfers nothing without mappings.</source>
        <translation>Udfyld ”Subscription Settings” med disse værdier. Lad ”Create Default Mappings” være markeret: iPaaS.com overfører intet uden tilknytninger.</translation>
    </message>
    <message>
        <source>Save it there. Then come back and check again: the new subscription is picked for you.</source>
        <translation>Gem det dér. Vend derefter tilbage, og kontrollér igen: det nye abonnement vælges for dig.</translation>
    </message>
    <message>
        <source>The names are those of iPaaS.com&apos;s help pages. Whether the portal words them alike today could not be confirmed.</source>
        <translation>Navnene stammer fra hjælpesiderne fra iPaaS.com. Det kunne ikke bekræftes, om portalen bruger de samme i dag.</translation>
    </message>
    <message>
        <source>Sign in above first.</source>
        <translation>Log først på ovenfor.</translation>
    </message>
    <message>
        <source>entered, not shown</source>
        <translation>indtastet, vises ikke</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <extracomment>%1 is the title of a page of the wizard</extracomment>
        <translation>ikke indtastet endnu, se ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Hemmeligheden er i udklipsholderen i %n sekund: indsæt den nu.</numerusform>
            <numerusform>Hemmeligheden er i udklipsholderen i %n sekunder: indsæt den nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionPanel</name>
    <message>
        <source>Compare again</source>
        <translation>Sammenlign igen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>After the subscription was changed in the portal</source>
        <translation>Når abonnementet er ændret i portalen</translation>
    </message>
    <message>
        <source>Comparing the subscription&apos;s settings…</source>
        <translation>Sammenligner abonnementets indstillinger…</translation>
    </message>
    <message>
        <source>Its settings could not be read: %1</source>
        <translation>Indstillingerne kunne ikke læses: %1</translation>
    </message>
</context>
<context>
    <name>causeway::TestPage</name>
    <message>
        <source>Test and save</source>
        <translation>Test og gem</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiér til support</translation>
    </message>
    <message>
        <source>Save with the &amp;failed check</source>
        <translation>Gem med &amp;mislykket kontrol</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stop testen</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Kopieret, uden hemmeligheder.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Tester forbindelsen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button that tests the connection</extracomment>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>Save &amp;untested</source>
        <translation>Gem uden te&amp;st</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>T&amp;est igen</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>&amp;Kør igen fra mislykket kontrol</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>Test &amp;alt igen</translation>
    </message>
    <message>
        <source>The opened line says what to do.</source>
        <translation>Den åbnede linje viser, hvad du skal gøre.</translation>
    </message>
    <message>
        <source>Keep the secrets for this session only</source>
        <translation>Behold kun hemmelighederne i denne session</translation>
    </message>
</context>
<context>
    <name>causeway::TestWindow</name>
    <message>
        <source>Copy for support</source>
        <translation>Kopiér til support</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>&amp;Kør igen fra mislykket kontrol</translation>
    </message>
    <message>
        <source>%1, connection test</source>
        <translation>%1, forbindelsestest</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Kopieret, uden hemmeligheder.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Tester forbindelsen…</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>Test &amp;alt igen</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>T&amp;est igen</translation>
    </message>
</context>
<context>
    <name>causeway::TransferChoices</name>
    <message>
        <source>Leave them alone</source>
        <translation>Lad dem urørt</translation>
    </message>
    <message>
        <source>Nothing is written for them, on either side.</source>
        <translation>Der skrives intet for dem på nogen af siderne.</translation>
    </message>
    <message>
        <source>Link them to the records there</source>
        <translation>Sammenkæd dem med posterne dér</translation>
    </message>
    <message>
        <source>The records on iPaaS.com get the values from Business Central. Those that are linked to another record are left alone.</source>
        <translation>Posterne på iPaaS.com får værdierne fra Business Central. De poster, der er sammenkædet med en anden post, lades urørt.</translation>
    </message>
    <message>
        <source>Leave them deleted</source>
        <translation>Lad dem være slettet</translation>
    </message>
    <message>
        <source>Nothing is written for them. A run names them as not transferred.</source>
        <translation>Der skrives intet for dem. En kørsel angiver dem som ikke overført.</translation>
    </message>
    <message>
        <source>Create them anew</source>
        <translation>Opret dem igen</translation>
    </message>
    <message>
        <source>iPaaS.com gets new records with the values from Business Central, linked to those records.</source>
        <translation>iPaaS.com får nye poster med værdierne fra Business Central, sammenkædet med posterne i Business Central.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Spørg igen</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more. Nothing is sent.</source>
        <translation>iPaaS.com spørges en gang til. Intet sendes.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Send dem igen</translation>
    </message>
    <message>
        <source>iPaaS.com gets another hook for each. It updates what has arrived already.</source>
        <translation>iPaaS.com får en ny hook for hver. Den opdaterer det, der allerede er nået frem.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a name that iPaaS.com has already, without a link</source>
        <translation>
            <numerusform>%n post med et navn, som iPaaS.com allerede har, uden sammenkædning</numerusform>
            <numerusform>%n poster med et navn, som iPaaS.com allerede har, uden sammenkædning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s), deleted on iPaaS.com</source>
        <translation>
            <numerusform>%n sammenkædet post, slettet på iPaaS.com</numerusform>
            <numerusform>%n sammenkædede poster, slettet på iPaaS.com</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose outcome iPaaS.com has not told</source>
        <translation>
            <numerusform>%n post, hvis udfald iPaaS.com ikke har meldt</numerusform>
            <numerusform>%n poster, hvis udfald iPaaS.com ikke har meldt</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;every record again</source>
        <translation>Send alle poster &amp;igen</translation>
    </message>
    <message>
        <source>Compare &amp;everything</source>
        <translation>Sa&amp;mmenlign alt</translation>
    </message>
    <message>
        <source>Hands iPaaS.com all records, whatever is known of earlier runs. Takes longer, and mends what was changed or deleted on iPaaS.com.</source>
        <translation>Overgiver alle poster til iPaaS.com, uanset hvad der vides fra tidligere kørsler. Tager længere tid og retter op på det, der er ændret eller slettet på iPaaS.com.</translation>
    </message>
    <message>
        <source>Reads both sides as a whole instead of only what has changed. Takes longer, and finds what was changed or deleted on iPaaS.com.</source>
        <translation>Læser begge sider i deres helhed i stedet for kun det, der er ændret. Tager længere tid og finder det, der er ændret eller slettet på iPaaS.com.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferJob</name>
    <message>
        <source>Initializing a connection to iPaaS.com</source>
        <translation>Initialiserer en forbindelse til iPaaS.com</translation>
    </message>
</context>
<context>
    <name>causeway::TransferModel</name>
    <message>
        <source>web service %1</source>
        <extracomment>%1 is the name of a web service that is published in Business Central</extracomment>
        <translation>webtjenesten %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is an entity set (&quot;locations&quot;), %2 where it is (&quot;contoso/app/v1.0&quot;, or Microsoft&apos;s own &quot;API v2.0&quot;)</extracomment>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikke begyndt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>sammenligner</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>læser</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skriver</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>sammenlignet</translation>
    </message>
    <message numerus="yes">
        <source>done, %Ln failed</source>
        <translation>
            <numerusform>færdig, %Ln mislykkedes</numerusform>
            <numerusform>færdig, %Ln mislykkedes</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 procent</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Fra Business Central</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Records read from Business Central</extracomment>
        <translation>Læst</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Records that are only on one side so far</extracomment>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>Records that were deleted on iPaaS.com</extracomment>
        <translation>Slettet dér</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Kan ikke sendes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
</context>
<context>
    <name>causeway::TransferRecords</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Gentag mislykkede</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Spørg igen</translation>
    </message>
    <message>
        <source>Asks iPaaS.com once more for the records whose outcome it has not told</source>
        <translation>Spørger iPaaS.com en gang til om de poster, hvis udfald det ikke har meldt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Søg i posterne</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not transferred</source>
        <translation>
            <numerusform>%n post ikke overført</numerusform>
            <numerusform>%n poster ikke overført</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run would do, the first %1 records of each type</source>
        <translation>Hvad en kørsel ville gøre, de første %1 poster af hver type</translation>
    </message>
    <message>
        <source>What a run would do</source>
        <translation>Hvad en kørsel ville gøre</translation>
    </message>
    <message>
        <source>No record has &quot;%1&quot; in its name, its description or what is said about it.</source>
        <translation>Ingen post har ”%1” i navn, beskrivelse eller status.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n choice(s) of single records</source>
        <translation>
            <numerusform>Fortryd %n valg for en enkelt post</numerusform>
            <numerusform>Fortryd %n valg for enkelte poster</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Posten er slettet på iPaaS.com og er stadig sammenkædet dér.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferView</name>
    <message>
        <source>&amp;Preview</source>
        <translation>Forhånds&amp;vis</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>Rappo&amp;rt</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>Samlet fremdrift</translation>
    </message>
    <message>
        <source>Progress of each data type</source>
        <translation>Fremdrift for hver datatype</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Kald til iPaaS.com i det seneste minut</translation>
    </message>
    <message>
        <source>The connection was edited after the preview.</source>
        <translation>Forbindelsen blev redigeret efter forhåndsvisningen.</translation>
    </message>
    <message>
        <source>What the preview showed may not be true any more. A new one shows what a run would do now.</source>
        <translation>Det, som forhåndsvisningen viste, passer måske ikke længere. En ny viser, hvad en kørsel ville gøre nu.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 blev fjernet</translation>
    </message>
    <message>
        <source>Another program has removed this connection. What was transferred stays on iPaaS.com.</source>
        <translation>Et andet program har fjernet denne forbindelse. Det, der er overført, bliver på iPaaS.com.</translation>
    </message>
    <message>
        <source>The initialization of %1 was not finished</source>
        <translation>Initialiseringen af %1 blev ikke afsluttet</translation>
    </message>
    <message>
        <source>Initialize %1</source>
        <translation>Initialisér %1</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and hands over every record.</source>
        <translation>Den seneste kørsel blev ikke afsluttet. Siden da er forbindelsen blevet redigeret og fører et andet sted hen, så en kørsel begynder forfra og overgiver alle poster.</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and compares everything. Nothing is transferred twice.</source>
        <translation>Den seneste kørsel blev ikke afsluttet. Siden da er forbindelsen blevet redigeret og fører et andet sted hen, så en kørsel begynder forfra og sammenligner alt. Intet overføres to gange.</translation>
    </message>
    <message>
        <source>Transfers customer categories, locations and shipping methods to iPaaS.com. A preview shows first what would be done and writes nothing.</source>
        <translation>Overfører kundekategorier, lokationer og forsendelsesmetoder til iPaaS.com. En forhåndsvisning viser først, hvad der ville blive gjort, og skriver intet.</translation>
    </message>
    <message>
        <source>Closing this window stops the run. It goes on where it was when you come back.</source>
        <translation>Hvis du lukker dette vindue, stopper kørslen. Den fortsætter, hvor den slap, når du kommer tilbage.</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Stopper: igangværende kald føres til ende.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Forhåndsvisning af %1</translation>
    </message>
    <message>
        <source>iPaaS.com did not list what it has of: %1.</source>
        <translation>iPaaS.com gav ingen liste over det, det har af: %1.</translation>
    </message>
    <message>
        <source>Some of what is shown as new may be there. A run looks each record up first, so that none is written twice.</source>
        <translation>Noget af det, der vises som nyt, findes måske allerede. En kørsel slår først hver post op, så ingen skrives to gange.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written; conflicts show in the run.</source>
        <translation>Tilknytningerne på iPaaS.com afgør, hvad der skrives; konflikter viser sig under kørslen.</translation>
    </message>
    <message>
        <source>What was deleted on iPaaS.com meanwhile is seen only when everything is compared.</source>
        <translation>Det, der i mellemtiden er slettet på iPaaS.com, ses kun, når alt sammenlignes.</translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>Initialiseringen af %1 blev stoppet</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 er i brug af et andet program</translation>
    </message>
    <message>
        <source>%1 was not initialized</source>
        <translation>%1 blev ikke initialiseret</translation>
    </message>
    <message>
        <source>Nothing was transferred.</source>
        <translation>Intet blev overført.</translation>
    </message>
    <message>
        <source>The next run hands over every record anew.</source>
        <translation>Næste kørsel overgiver alle poster på ny.</translation>
    </message>
    <message>
        <source>The next run compares every record anew; nothing is transferred twice.</source>
        <translation>Næste kørsel sammenligner alle poster på ny; intet overføres to gange.</translation>
    </message>
    <message>
        <source>Every record was handed over anew.</source>
        <translation>Alle poster blev overgivet på ny.</translation>
    </message>
    <message>
        <source>Every record was compared anew.</source>
        <translation>Alle poster blev sammenlignet på ny.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Journalen over tidligere kørsler var beskadiget.</translation>
    </message>
    <message>
        <source>It was set aside as %1; this run compared everything anew.</source>
        <translation>Den blev lagt til side som %1; denne kørsel sammenlignede alt på ny.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>Forbindelsen fører et andet sted hen end ved den seneste kørsel.</translation>
    </message>
    <message>
        <source>If one is not defined there, the run ends at the first record that has a value in it.</source>
        <translation>Hvis et af dem ikke er defineret dér, slutter kørslen ved den første post, der har en værdi i feltet.</translation>
    </message>
    <message>
        <source>The initialization has ended.</source>
        <translation>Initialiseringen er afsluttet.</translation>
    </message>
    <message>
        <source>The initialization needs you.</source>
        <translation>Initialiseringen har brug for dig.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Gem…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>&amp;Preview again</source>
        <translation>Forhånds&amp;vis igen</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Start igen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsæt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Genoptag</translation>
    </message>
</context>
<context>
    <name>causeway::TransferWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>%1, initialization</source>
        <translation>%1, initialisering</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>Tidligere &amp;kørsler…</translation>
    </message>
    <message>
        <source>%1 What was transferred stays. The next run goes on where this one stopped.</source>
        <extracomment>%1 says how far the run is: &quot;4,210 of 10,217 records done.&quot;</extracomment>
        <translation>%1 Det, der er overført, bevares. Næste kørsel fortsætter, hvor denne stoppede.</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Vil du stoppe initialiseringen af %1 og lukke?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop og luk</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Kør videre</translation>
    </message>
</context>
<context>
    <name>causeway::UnfinishedOffer</name>
    <message>
        <source>The initialization of %1 was not finished.</source>
        <translation>Initialiseringen af %1 blev ikke afsluttet.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsæt</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Ikke n&amp;u</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a connection, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n initialization(s) were not finished.</source>
        <translation>
            <numerusform>%n initialisering blev ikke afsluttet.</numerusform>
            <numerusform>%n initialiseringer blev ikke afsluttet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each goes on where it was.</source>
        <extracomment>%1: names of connections</extracomment>
        <translation>%1: hver af dem fortsætter, hvor den slap.</translation>
    </message>
</context>
<context>
    <name>causeway::WayChoice</name>
    <message>
        <source>&amp;Directly</source>
        <translation>&amp;Direkte</translation>
    </message>
    <message>
        <source>&amp;Through iPaaS.com</source>
        <translation>&amp;Via iPaaS.com</translation>
    </message>
    <message>
        <source>How hooks are addressed could not be confirmed: the first few records show whether it fits.</source>
        <translation>Det kunne ikke bekræftes, hvordan hooks adresseres: de første poster viser, om det passer.</translation>
    </message>
    <message>
        <source>How records come to iPaaS.com</source>
        <translation>Hvordan poster kommer til iPaaS.com</translation>
    </message>
    <message>
        <source>Causeway writes the records itself, with the mapping below.</source>
        <translation>Causeway skriver selv posterne med tilknytningen nedenfor.</translation>
    </message>
    <message>
        <source>Causeway hands iPaaS.com the id of each record, and your own mappings there write it.</source>
        <translation>Causeway overgiver hver posts id til iPaaS.com, og dine egne tilknytninger dér skriver posten.</translation>
    </message>
</context>
<context>
    <name>causeway::WizardFlow</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>App registration</source>
        <translation>Appregistrering</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Loginoplysninger</translation>
    </message>
    <message>
        <source>Environment and company</source>
        <translation>Miljø og virksomhed</translation>
    </message>
    <message>
        <source>Data and throttling</source>
        <translation>Data og begrænsning</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Test og gem</translation>
    </message>
    <message>
        <source>Initialize</source>
        <translation>Initialisér</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Dette er den sidste side.</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Gem først forbindelsen.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Log først på.</translation>
    </message>
    <message>
        <source>Pick the company first.</source>
        <translation>Vælg først virksomheden.</translation>
    </message>
    <message>
        <source>Make the subscription first.</source>
        <translation>Opret først abonnementet.</translation>
    </message>
    <message>
        <source>Pick the subscription first.</source>
        <translation>Vælg først abonnementet.</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>Udfyld først alle felter.</translation>
    </message>
    <message>
        <source>Correct the mapping of %1 first.</source>
        <translation>Ret først tilknytningen for %1.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Ret først det markerede felt.</translation>
    </message>
    <message>
        <source>There is already a connection of this name. Choose another one, such as &quot;%1&quot;.</source>
        <translation>Der er allerede en forbindelse med dette navn. Vælg et andet, f.eks. ”%1”.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Fundet: %1</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Fundet.</translation>
    </message>
    <message>
        <source>The company has no subscription %1. Pick one of its own.</source>
        <translation>Virksomheden har intet abonnement med nummer %1. Vælg et af dens egne.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Logget på.</translation>
    </message>
    <message>
        <source>iPaaS.com lists no new subscription yet. Save it in the portal, then check again.</source>
        <translation>iPaaS.com viser endnu intet nyt abonnement. Gem det i portalen, og kontrollér derefter igen.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n new subscription(s): pick yours above.</source>
        <translation>
            <numerusform>iPaaS.com viser %n nyt abonnement: vælg dit ovenfor.</numerusform>
            <numerusform>iPaaS.com viser %n nye abonnementer: vælg dit ovenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found and picked: %1.</source>
        <extracomment>%1 is the name of a subscription</extracomment>
        <translation>Fundet og valgt: %1.</translation>
    </message>
    <message>
        <source>Whether it is of Business Central could not be confirmed: iPaaS.com shows neither its settings nor its integration.</source>
        <translation>Det kunne ikke bekræftes, om det hører til Business Central: iPaaS.com viser hverken dets indstillinger eller dets integration.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>Virksomheden har intet abonnement med nummer %1.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>The app may not list environments, which is optional: type the name as the Business Central admin center shows it. To have them listed, the app needs AdminCenter.ReadWrite.All with admin consent, and a line in the admin center under &quot;Authorized Microsoft Entra apps&quot;.</source>
        <translation>Appen har ikke adgang til listen over miljøer, og den er valgfri: indtast navnet, som det vises i Business Central Administration. For at få miljøerne vist skal appen have AdminCenter.ReadWrite.All med administratorsamtykke og en linje under ”Authorized Microsoft Entra apps” i Business Central Administration.</translation>
    </message>
    <message>
        <source>The environments could not be listed: %1 Type the name.</source>
        <translation>Der kunne ikke hentes en liste over miljøerne: %1 Indtast navnet.</translation>
    </message>
    <message>
        <source>The admin center lists no environment. Type the name.</source>
        <translation>Business Central Administration viser ingen miljøer. Indtast navnet.</translation>
    </message>
    <message>
        <source>The environment shows the app no company at all. The name can be typed below.</source>
        <translation>Miljøet viser slet ingen virksomhed for appen. Navnet kan indtastes nedenfor.</translation>
    </message>
    <message>
        <source>What else is published could not be looked through (%1), so that only the name above was tried. Any other name can be typed.</source>
        <translation>Det, der ellers er publiceret, kunne ikke gennemsøges (%1), så kun navnet ovenfor er prøvet. Et andet navn kan indtastes.</translation>
    </message>
    <message>
        <source>Custom APIs could not be looked through (%1). Theirs can be typed as publisher/group/version/name.</source>
        <translation>Brugerdefinerede API’er kunne ikke gennemsøges (%1). Deres sider kan indtastes som publisher/group/version/name.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed: it shows few of the fields that would tell it.</source>
        <translation>Det kunne ikke bekræftes, at det er den rigtige: den viser kun få af de felter, der kendetegner den.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed, and there is another that may be.</source>
        <translation>Det kunne ikke bekræftes, at det er den rigtige, og der er en anden mulighed.</translation>
    </message>
    <message>
        <source>Found under another name. %1</source>
        <translation>Fundet under et andet navn. %1</translation>
    </message>
</context>
<context>
    <name>causeway::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button that leads to the wizard&apos;s next step</extracomment>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>Fortsæt alli&amp;gevel</translation>
    </message>
</context>
<context>
    <name>causeway::WizardShell</name>
    <message>
        <source>New connection</source>
        <translation>Ny forbindelse</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Sandkassen kunne ikke startes.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uller</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Spørger tjenesten…</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Vil du stoppe initialiseringen af %1 og lukke?</translation>
    </message>
    <message>
        <source>What was transferred stays. The next run goes on where this one stopped.</source>
        <translation>Det, der er overført, bevares. Næste kørsel fortsætter, hvor denne stoppede.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop og luk</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Kør videre</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Vil du lukke uden at gemme?</translation>
    </message>
    <message>
        <source>What was entered here is lost. Nothing has been stored.</source>
        <translation>Det, der er indtastet her, går tabt. Intet er gemt.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Luk uden at gemme</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Rediger videre</translation>
    </message>
</context>
</TS>
