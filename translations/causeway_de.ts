<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>%1 (default: %2)</source>
        <extracomment>%1 says what an option of the command line is for</extracomment>
        <translation>%1 (Standard: %2)</translation>
    </message>
    <message>
        <source>Connects Microsoft Dynamics 365 Business Central to iPaaS.com.</source>
        <translation>Verbindet Microsoft Dynamics 365 Business Central mit iPaaS.com.</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Version anzeigen und beenden</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>Where connections and journals are kept</source>
        <translation>Wo Verbindungen und Journale gespeichert werden</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check or a record failed, 2 wrong use, 3 stopped before the end.
Without a keychain, CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY and CAUSEWAY_IPAAS_WEBHOOK_KEY serve for the run.</source>
        <translation>Exitcodes: 0 fertig, 1 eine Prüfung oder ein Datensatz ist fehlgeschlagen, 2 falsche Verwendung, 3 vor dem Ende gestoppt.
Ohne Schlüsselbund gelten CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY und CAUSEWAY_IPAAS_WEBHOOK_KEY für diesen Aufruf.</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Der Name der Verbindung</translation>
    </message>
    <message>
        <source>List, show, import, export or remove connections</source>
        <translation>Verbindungen auflisten, anzeigen, importieren, exportieren oder entfernen</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Verbindungen auflisten</translation>
    </message>
    <message>
        <source>As a JSON list</source>
        <translation>Als JSON-Liste</translation>
    </message>
    <message>
        <source>Show what is set in a connection</source>
        <translation>Anzeigen, was in einer Verbindung festgelegt ist</translation>
    </message>
    <message>
        <source>As a connection file</source>
        <translation>Als Verbindungsdatei</translation>
    </message>
    <message>
        <source>Add the connection of a connection file</source>
        <translation>Verbindung aus einer Verbindungsdatei hinzufügen</translation>
    </message>
    <message>
        <source>The connection file</source>
        <translation>Die Verbindungsdatei</translation>
    </message>
    <message>
        <source>Replace the settings of the connection of that name</source>
        <translation>Einstellungen der Verbindung dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>Write a connection file; it holds no secret</source>
        <translation>Verbindungsdatei schreiben; sie enthält kein Geheimnis</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wohin sie geschrieben wird</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Remove a connection, its secrets and its journal</source>
        <translation>Verbindung mit ihren Geheimnissen und ihrem Journal entfernen</translation>
    </message>
    <message>
        <source>Keep a secret of a connection in the keychain</source>
        <translation>Geheimnis einer Verbindung im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Read a secret from standard input and keep it</source>
        <translation>Geheimnis von der Standardeingabe lesen und speichern</translation>
    </message>
    <message>
        <source>client-secret, ipaas-api-key or ipaas-webhook-key</source>
        <translation>client-secret, ipaas-api-key oder ipaas-webhook-key</translation>
    </message>
    <message>
        <source>Test a connection from the keychain to iPaaS.com</source>
        <translation>Verbindung vom Schlüsselbund bis iPaaS.com testen</translation>
    </message>
    <message>
        <source>The result as one JSON object</source>
        <translation>Ergebnis als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>How long a call may take with its repeats, in seconds</source>
        <translation>Wie lange ein Aufruf samt Wiederholungen dauern darf, in Sekunden</translation>
    </message>
    <message>
        <source>Bring the records of Business Central to iPaaS.com</source>
        <translation>Datensätze von Business Central zu iPaaS.com übertragen</translation>
    </message>
    <message>
        <source>Only this type (may be repeated): %1</source>
        <translation>Nur dieser Typ (wiederholbar): %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Say what would be done; write nothing</source>
        <translation>Ausgeben, was getan würde; nichts schreiben</translation>
    </message>
    <message>
        <source>Read nothing; send again what failed, and what a run that was stopped had yet to send</source>
        <translation>Nichts lesen; Fehlgeschlagenes erneut senden, ebenso alles, was ein gestoppter Lauf noch zu senden hatte</translation>
    </message>
    <message>
        <source>Read and send nothing; ask iPaaS.com once more for records whose outcome it has not told</source>
        <translation>Nichts lesen und nichts senden; bei iPaaS.com nach Datensätzen nachfragen, deren Ergebnis nicht gemeldet wurde</translation>
    </message>
    <message>
        <source>Read both sides as a whole, whatever is known of earlier runs</source>
        <translation>Beide Seiten vollständig lesen, unabhängig von früheren Läufen</translation>
    </message>
    <message>
        <source>Records of the same name that are not linked: link, skip or fail</source>
        <translation>Gleichnamige Datensätze, die nicht verknüpft sind: link (verknüpfen), skip (auslassen) oder fail (als Fehler werten)</translation>
    </message>
    <message>
        <source>Linked records that were deleted on iPaaS.com: create (anew) or fail</source>
        <translation>Verknüpfte Datensätze, die in iPaaS.com gelöscht wurden: create (neu erstellen) oder fail (als Fehler werten)</translation>
    </message>
    <message>
        <source>Records whose outcome iPaaS.com has not told: look (once more) or send (again)</source>
        <translation>Datensätze, deren Ergebnis iPaaS.com nicht gemeldet hat: look (nachfragen) oder send (erneut senden)</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>Ein JSON-Objekt pro Zeile</translation>
    </message>
    <message>
        <source>Run a stand-in for all three services on this computer</source>
        <translation>Nachbildung aller drei Dienste auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Der Port</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>ein beliebiger freier</translation>
    </message>
    <message>
        <source>Switch a fault on (may be repeated)</source>
        <translation>Störung einschalten (wiederholbar)</translation>
    </message>
    <message>
        <source>How many records of a type there are (may be repeated)</source>
        <translation>Anzahl der Datensätze eines Typs (wiederholbar)</translation>
    </message>
    <message>
        <source>Write a connection file that fits</source>
        <translation>Passende Verbindungsdatei schreiben</translation>
    </message>
    <message>
        <source>List the faults and end</source>
        <translation>Störungen auflisten und beenden</translation>
    </message>
    <message>
        <source>A command is missing: connection, secret, test, initialize or sandbox (see --help).</source>
        <translation>Es fehlt ein Befehl: connection, secret, test, initialize oder sandbox (siehe --help).</translation>
    </message>
    <message>
        <source>connection: a command is missing: list, show, import, export or remove.</source>
        <translation>connection: Es fehlt ein Befehl: list, show, import, export oder remove.</translation>
    </message>
    <message>
        <source>secret: a command is missing: set.</source>
        <translation>secret: Es fehlt ein Befehl: set.</translation>
    </message>
    <message>
        <source>Unknown kind of secret &quot;%1&quot;: it is client-secret, ipaas-api-key or ipaas-webhook-key.</source>
        <translation>Unbekannte Art von Geheimnis „%1“: Möglich sind client-secret, ipaas-api-key oder ipaas-webhook-key.</translation>
    </message>
    <message>
        <source>--timeout: &quot;%1&quot; is not a number of seconds from 1 to %2.</source>
        <translation>--timeout: „%1“ ist keine Anzahl von Sekunden zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>--preview and --retry-failed do not go together.</source>
        <translation>--preview und --retry-failed schließen sich aus.</translation>
    </message>
    <message>
        <source>--look-again and --preview do not go together.</source>
        <translation>--look-again und --preview schließen sich aus.</translation>
    </message>
    <message>
        <source>--look-again and --retry-failed do not go together.</source>
        <translation>--look-again und --retry-failed schließen sich aus.</translation>
    </message>
    <message>
        <source>--conflicts: &quot;%1&quot; is not link, skip or fail.</source>
        <translation>--conflicts: „%1“ ist weder link noch skip noch fail.</translation>
    </message>
    <message>
        <source>--retry-failed links nothing, as it reads nothing: use --conflicts link without it.</source>
        <translation>--retry-failed verknüpft nichts, da es nichts liest: Verwenden Sie --conflicts link ohne diese Option.</translation>
    </message>
    <message>
        <source>--deleted: &quot;%1&quot; is not create or fail.</source>
        <translation>--deleted: „%1“ ist weder create noch fail.</translation>
    </message>
    <message>
        <source>--unknown: &quot;%1&quot; is not look or send.</source>
        <translation>--unknown: „%1“ ist weder look noch send.</translation>
    </message>
    <message>
        <source>--look-again and --unknown send do not go together.</source>
        <translation>--look-again und --unknown send schließen sich aus.</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot;: the types are %2.</source>
        <translation>Unbekannter Typ „%1“. Die Typen sind %2.</translation>
    </message>
    <message>
        <source>--port: &quot;%1&quot; is not a port: it is a number from 0 to 65535.</source>
        <translation>--port: „%1“ ist kein Port. Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>Unknown scenario &quot;%1&quot;: --list-scenarios names them all.</source>
        <translation>Unbekanntes Szenario „%1“: --list-scenarios nennt alle.</translation>
    </message>
    <message>
        <source>--records %1: unknown type &quot;%2&quot;: the types are %3.</source>
        <translation>--records %1: Unbekannter Typ „%2“. Die Typen sind %3.</translation>
    </message>
    <message>
        <source>--records %1: write TYPE=NUMBER, with a number from 0 on.</source>
        <translation>--records %1: Geben Sie TYPE=NUMBER an, mit einer Zahl ab 0.</translation>
    </message>
</context>
<context>
    <name>BusinessCentralClient</name>
    <message>
        <source>Business Central answered, but its answer is not a list.</source>
        <translation>Business Central hat geantwortet, aber die Antwort ist keine Liste.</translation>
    </message>
    <message>
        <source>A company in Business Central&apos;s list has no id or name.</source>
        <translation>Ein Unternehmen in der Liste von Business Central hat keine ID oder keinen Namen.</translation>
    </message>
    <message>
        <source>Business Central&apos;s list of companies does not end.</source>
        <translation>Die Liste der Unternehmen von Business Central endet nicht.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads nowhere or in a circle.</source>
        <translation>Der Link von Business Central zur nächsten Seite führt ins Leere oder im Kreis.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads to another host (%1).</source>
        <translation>Der Link von Business Central zur nächsten Seite führt zu einem anderen Host (%1).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Secrets at hand</source>
        <translation>Geheimnisse verfügbar</translation>
    </message>
    <message>
        <source>Sign-in host reached</source>
        <translation>Anmeldehost erreicht</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Permissions in the token</source>
        <translation>Berechtigungen im Token</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Customer Category can be read</source>
        <translation>Kundenkategorie lesbar</translation>
    </message>
    <message>
        <source>Location can be read</source>
        <translation>Lagerort lesbar</translation>
    </message>
    <message>
        <source>Shipping Method can be read</source>
        <translation>Versandart lesbar</translation>
    </message>
    <message>
        <source>Sign-in to iPaaS.com</source>
        <translation>Anmeldung bei iPaaS.com</translation>
    </message>
    <message>
        <source>Subscription on iPaaS.com</source>
        <translation>Abonnement in iPaaS.com</translation>
    </message>
    <message>
        <source>Settings of the subscription</source>
        <translation>Einstellungen des Abonnements</translation>
    </message>
    <message>
        <source>Way to initialize</source>
        <translation>Übertragungsweg</translation>
    </message>
    <message>
        <source>Client secret&apos;s expiry</source>
        <translation>Ablauf des Clientgeheimnisses</translation>
    </message>
</context>
<context>
    <name>CheckPrinter</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Der Dienst meldet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The answer was a web page, not data.</source>
        <translation>Die Antwort war eine Webseite, keine Daten.</translation>
    </message>
    <message>
        <source>The answer was a web page, not data: &quot;%1&quot;.</source>
        <translation>Die Antwort war eine Webseite, keine Daten: „%1“.</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1 and no explanation.</source>
        <translation>Der Dienst hat mit dem HTTP-Status %1 und ohne Erklärung geantwortet.</translation>
    </message>
    <message>
        <source>No answer came within the time allowed.</source>
        <translation>Innerhalb der zulässigen Zeit kam keine Antwort.</translation>
    </message>
    <message>
        <source>The answer was larger than any right answer could be.</source>
        <translation>Die Antwort war größer, als eine richtige Antwort sein kann.</translation>
    </message>
    <message>
        <source>%1 (proxy %2)</source>
        <translation>%1 (Proxy %2)</translation>
    </message>
    <message>
        <source>The service sends on to another address (%1). Causeway does not follow, as the way leads past what was entered.</source>
        <translation>Der Dienst leitet an eine andere Adresse weiter (%1). Causeway folgt nicht, da der Weg von der eingegebenen Adresse wegführt.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>The environment shows the app no company at all.</source>
        <translation>Die Umgebung zeigt der App kein einziges Unternehmen.</translation>
    </message>
    <message>
        <source>The environment has: %1.</source>
        <translation>Die Umgebung enthält: %1.</translation>
    </message>
    <message>
        <source>The company &quot;%1&quot; now has another ID: it was deleted and made anew, or the ID is of another environment. Pick it from the list again.</source>
        <translation>Das Unternehmen „%1“ hat jetzt eine andere ID: Es wurde gelöscht und neu angelegt, oder die ID stammt aus einer anderen Umgebung. Wählen Sie es erneut in der Liste aus.</translation>
    </message>
    <message>
        <source>There is no company &quot;%1&quot;.</source>
        <translation>Es gibt kein Unternehmen „%1“.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>never tested</source>
        <translation>nie getestet</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>bestanden am %1</translation>
    </message>
    <message>
        <source>failed on %1: %2</source>
        <translation>fehlgeschlagen am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in place</source>
        <translation>
            <numerusform>%Ln Datensatz vorhanden</numerusform>
            <numerusform>%Ln Datensätze vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them new or changed</source>
        <translation>davon %1 neu oder geändert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>begun on %1 and not finished yet</source>
        <translation>am %1 begonnen und noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>never initialized</source>
        <translation>nie initialisiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: when, %2: counts (&quot;902 records in place, 3 failed&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped before the end on %1: %2</source>
        <translation>am %1 vor dem Ende gestoppt: %2</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Es gibt noch keine Verbindungen.</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Letzter Test: %1</translation>
    </message>
    <message>
        <source>Last initialization: %1</source>
        <translation>Letzte Initialisierung: %1</translation>
    </message>
    <message>
        <source>Use --replace to replace its settings.</source>
        <translation>Verwenden Sie --replace, um ihre Einstellungen zu ersetzen.</translation>
    </message>
    <message>
        <source>Replaced the settings of %1; its secrets stay as they are.</source>
        <translation>Die Einstellungen von %1 wurden ersetzt; die Geheimnisse bleiben unverändert.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 wurde importiert.</translation>
    </message>
    <message>
        <source>Exported %1 to %2, without its secrets.</source>
        <translation>%1 wurde ohne Geheimnisse nach %2 exportiert.</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets.</source>
        <translation>%1 wurde mit den Geheimnissen entfernt.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entries of this connection (&quot;%1&quot;) could not be removed. %2</source>
        <translation>Die Einträge dieser Verbindung im Schlüsselbund („%1“) konnten nicht entfernt werden. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an address as text</source>
        <translation>eine Adresse als Text</translation>
    </message>
    <message>
        <source>%1 is not an address such as https://api.example.com</source>
        <translation>%1 ist keine Adresse wie https://api.example.com</translation>
    </message>
    <message>
        <source>%1 must start with https:// (http:// is for this computer only)</source>
        <translation>%1 muss mit https:// beginnen (http:// ist nur für diesen Computer zulässig)</translation>
    </message>
    <message>
        <source>a date such as 2027-05-01</source>
        <translation>ein Datum wie 2027-05-01</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>%1 is a secret, and a connection file must not hold one. Remove it from the file; the secret is asked for when the connection is set up</source>
        <translation>%1 ist ein Geheimnis, und eine Verbindungsdatei darf keines enthalten. Entfernen Sie es aus der Datei; das Geheimnis wird beim Einrichten der Verbindung abgefragt</translation>
    </message>
    <message>
        <source>%1 is not a key of a connection file</source>
        <translation>%1 ist kein Schlüssel einer Verbindungsdatei</translation>
    </message>
    <message>
        <source>%1 must name an &quot;entitySet&quot;, as its kind is &quot;api&quot;</source>
        <translation>%1 muss ein „entitySet“ nennen, da die Art „api“ ist</translation>
    </message>
    <message>
        <source>%1 must name a &quot;service&quot;, as its kind is &quot;odata&quot;</source>
        <translation>%1 muss einen „service“ nennen, da die Art „odata“ ist</translation>
    </message>
    <message>
        <source>%1 must be &quot;api&quot; or &quot;odata&quot;</source>
        <translation>%1 muss „api“ oder „odata“ sein</translation>
    </message>
    <message>
        <source>%1 must be &quot;direct&quot; or &quot;through-ipaas&quot;</source>
        <translation>%1 muss „direct“ oder „through-ipaas“ sein</translation>
    </message>
    <message>
        <source>%1 must name a &quot;field&quot; or a &quot;customField&quot;</source>
        <translation>%1 muss ein „field“ oder ein „customField“ nennen</translation>
    </message>
    <message>
        <source>the file is larger than any connection file</source>
        <translation>die Datei ist größer, als eine Verbindungsdatei sein kann</translation>
    </message>
    <message>
        <source>not JSON: line %1: %2</source>
        <translation>kein JSON: Zeile %1: %2</translation>
    </message>
    <message>
        <source>a connection file is one JSON object</source>
        <translation>eine Verbindungsdatei ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>schema is missing: this is not a connection file</source>
        <translation>schema fehlt: Dies ist keine Verbindungsdatei</translation>
    </message>
    <message>
        <source>schema is %1, and this version of Causeway reads up to %2: use a newer Causeway</source>
        <translation>schema ist %1, und diese Version von Causeway liest bis %2: Verwenden Sie eine neuere Version von Causeway</translation>
    </message>
    <message>
        <source>schema must be between %1 and %2</source>
        <translation>schema muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name fehlt</translation>
    </message>
</context>
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Verbindungsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Verbindungsdatei importieren</translation>
    </message>
    <message>
        <source>Export the connection</source>
        <translation>Verbindung exportieren</translation>
    </message>
    <message>
        <source>The file is too large for a connection.</source>
        <translation>Die Datei ist zu groß für eine Verbindung.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht importiert.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>as typed; goes to the keychain when you save</source>
        <translation>wie eingegeben; wird beim Speichern im Schlüsselbund abgelegt</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock is off by %n minute(s)</source>
        <translation>
            <numerusform>die Uhr dieses Computers geht um %n Minute falsch</numerusform>
            <numerusform>die Uhr dieses Computers geht um %n Minuten falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>clock agrees</source>
        <translation>Uhrzeit stimmt überein</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>für %n Minute</numerusform>
            <numerusform>für %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>für %n Sekunde</numerusform>
            <numerusform>für %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be confirmed</source>
        <translation>konnte nicht bestätigt werden</translation>
    </message>
    <message>
        <source>could not be confirmed: the token cannot be read</source>
        <translation>konnte nicht bestätigt werden: Das Token ist nicht lesbar</translation>
    </message>
    <message>
        <source>The admin center shows its state as %1.</source>
        <translation>Das Admin Center zeigt als Status %1 an.</translation>
    </message>
    <message>
        <source>The tenant has: %1.</source>
        <translation>Der Mandant enthält: %1.</translation>
    </message>
    <message>
        <source>%1; the app may not list environments, which is optional</source>
        <translation>%1; die App darf die Umgebungen nicht auflisten (optional)</translation>
    </message>
    <message>
        <source>%1; the environments could not be listed</source>
        <translation>%1; die Umgebungen konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>%1: no records yet</source>
        <translation>%1: noch keine Datensätze</translation>
    </message>
    <message>
        <source>no expiry date entered</source>
        <translation>kein Ablaufdatum eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen</numerusform>
            <numerusform>vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service asks to slow down: next try in %n second(s)</source>
        <translation>
            <numerusform>der Dienst verlangt eine Pause: nächster Versuch in %n Sekunde</numerusform>
            <numerusform>der Dienst verlangt eine Pause: nächster Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no good answer yet: next try in %n second(s)</source>
        <translation>
            <numerusform>noch keine brauchbare Antwort: nächster Versuch in %n Sekunde</numerusform>
            <numerusform>noch keine brauchbare Antwort: nächster Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>through iPaaS.com: webhook API key at hand, listener reached</source>
        <translation>über iPaaS.com: Webhook-API-Schlüssel verfügbar, Listener erreicht</translation>
    </message>
    <message>
        <source>how hooks are addressed could not be confirmed</source>
        <translation>die Adressierung der Hooks konnte nicht bestätigt werden</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; here</source>
        <translation>%1 ist dort „%2“ und hier „%3“</translation>
    </message>
    <message>
        <source>could not be confirmed: the subscription shows none of the settings</source>
        <translation>konnte nicht bestätigt werden: Das Abonnement zeigt keine der Einstellungen an</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) agree</source>
        <translation>
            <numerusform>%n Einstellung stimmt überein</numerusform>
            <numerusform>%n Einstellungen stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>another value there, which may be meant: %1</source>
        <translation>dort ein anderer Wert, der gewollt sein kann: %1</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>dort nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>could not be confirmed: %1</source>
        <translation>konnte nicht bestätigt werden: %1</translation>
    </message>
    <message>
        <source>the renewed sign-in could not be kept: sign in anew before the next run</source>
        <translation>die erneuerte Anmeldung konnte nicht gespeichert werden: Melden Sie sich vor dem nächsten Lauf neu an</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Es ist kein Abonnement ausgewählt.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>Das Unternehmen hat kein Abonnement %1.</translation>
    </message>
    <message>
        <source>%1; could not be confirmed: whether it is of Business Central</source>
        <translation>%1; ob es zu Business Central gehört, konnte nicht bestätigt werden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not tried, because &quot;%1&quot; failed</source>
        <translation>nicht geprüft, da „%1“ fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>The token is for %1.</source>
        <translation>Das Token gilt für %1.</translation>
    </message>
    <message>
        <source>The token is for the tenant %1.</source>
        <translation>Das Token gilt für den Mandanten %1.</translation>
    </message>
    <message>
        <source>The token is for the app %1.</source>
        <translation>Das Token gilt für die App %1.</translation>
    </message>
    <message>
        <source>The token has no roles at all.</source>
        <translation>Das Token enthält gar keine Rollen.</translation>
    </message>
    <message>
        <source>The token&apos;s roles are: %1.</source>
        <translation>Die Rollen des Tokens sind: %1.</translation>
    </message>
    <message>
        <source>directly: Causeway writes the records itself</source>
        <translation>direkt: Causeway schreibt die Datensätze selbst</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
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
        <translation>In iPaaS.com fehlen benutzerdefinierte Felder der Zuordnung (%1).</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has these custom fields could not be confirmed (%1).</source>
        <translation>Ob iPaaS.com diese benutzerdefinierten Felder hat, konnte nicht bestätigt werden (%1).</translation>
    </message>
</context>
<context>
    <name>DirectWriter</name>
    <message>
        <source>The record of this name on iPaaS.com was gone when it was to be linked.</source>
        <translation>Der Datensatz dieses Namens war in iPaaS.com nicht mehr vorhanden, als er verknüpft werden sollte.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Der Datensatz wurde in iPaaS.com gelöscht und ist dort noch verknüpft.</translation>
    </message>
    <message>
        <source>iPaaS.com does not find the record that it says is linked.</source>
        <translation>iPaaS.com findet den Datensatz nicht, den es als verknüpft angibt.</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Business Central&apos;s answer is not a list of records (%1).</source>
        <translation>Die Antwort von Business Central ist keine Liste von Datensätzen (%1).</translation>
    </message>
</context>
<context>
    <name>EnvironmentSecretStore</name>
    <message>
        <source>the environment (%1), then %2</source>
        <extracomment>Where secrets are kept. %1: names of environment variables, %2: the next place, for example &quot;this session only&quot;.</extracomment>
        <translation>die Umgebungsvariablen (%1), dann %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Store it with &quot;causeway-cli secret set&quot;, or hand it in as CAUSEWAY_CLIENT_SECRET or CAUSEWAY_IPAAS_API_KEY.</source>
        <translation>Speichern Sie es mit „causeway-cli secret set“, oder übergeben Sie es als CAUSEWAY_CLIENT_SECRET oder CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
    <message>
        <source>Without a keychain, CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY hand the secrets in.</source>
        <translation>Ohne Schlüsselbund werden die Geheimnisse mit CAUSEWAY_CLIENT_SECRET und CAUSEWAY_IPAAS_API_KEY übergeben.</translation>
    </message>
</context>
<context>
    <name>ExplanationRows</name>
    <message>
        <source>Signing in worked, but this environment does not know the app %1.</source>
        <translation>Die Anmeldung ist gelungen, aber diese Umgebung kennt die App %1 nicht.</translation>
    </message>
    <message>
        <source>Its client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>Ihre Client-ID ist in Business Central nicht auf der Seite „Microsoft Entra-Anwendungen“ eingetragen, oder ihr Status ist nicht „Aktiviert“.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID %1, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Öffnen Sie in Business Central „Microsoft Entra-Anwendungen“, fügen Sie die Client-ID %1 hinzu, setzen Sie „Status“ auf „Aktiviert“, und weisen Sie den Berechtigungssatz D365 READ zu.</translation>
    </message>
    <message>
        <source>Signing in worked, but this environment does not know the app.</source>
        <translation>Die Anmeldung ist gelungen, aber diese Umgebung kennt die App nicht.</translation>
    </message>
    <message>
        <source>The client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>Die Client-ID ist in Business Central nicht auf der Seite „Microsoft Entra-Anwendungen“ eingetragen, oder ihr Status ist nicht „Aktiviert“.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Öffnen Sie in Business Central „Microsoft Entra-Anwendungen“, fügen Sie die Client-ID hinzu, setzen Sie „Status“ auf „Aktiviert“, und weisen Sie den Berechtigungssatz D365 READ zu.</translation>
    </message>
    <message>
        <source>The app may not list the environments; that is optional.</source>
        <translation>Die App darf die Umgebungen nicht auflisten; das ist optional.</translation>
    </message>
    <message>
        <source>It lacks the permission AdminCenter.ReadWrite.All, or it is not entered under Authorized Microsoft Entra apps in the Business Central admin center.</source>
        <translation>Ihr fehlt die Berechtigung AdminCenter.ReadWrite.All, oder sie ist im Business Central Admin Center nicht unter „Authorized Microsoft Entra apps“ eingetragen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the name of the environment can be typed. To pick from a list, add the two.</source>
        <translation>Es ist nichts zu tun: Der Name der Umgebung kann eingegeben werden. Um ihn in einer Liste auszuwählen, ergänzen Sie beides.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name. Did you mean &quot;%1&quot;?</source>
        <translation>Der Mandant hat keine Umgebung dieses Namens. Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The name has a typing error or another case.</source>
        <translation>Der Name enthält einen Tippfehler oder eine andere Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>Set the environment to &quot;%1&quot;, or copy the name from the Business Central admin center.</source>
        <translation>Setzen Sie die Umgebung auf „%1“, oder kopieren Sie den Namen aus dem Business Central Admin Center.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name.</source>
        <translation>Der Mandant hat keine Umgebung dieses Namens.</translation>
    </message>
    <message>
        <source>The name has a typing error or another case, or the environment was renamed or deleted.</source>
        <translation>Der Name enthält einen Tippfehler oder eine andere Groß-/Kleinschreibung, oder die Umgebung wurde umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Copy the name from the Business Central admin center.</source>
        <translation>Kopieren Sie den Namen aus dem Business Central Admin Center.</translation>
    </message>
    <message>
        <source>The environment has no company of this name. Did you mean &quot;%1&quot;?</source>
        <translation>Die Umgebung hat kein Unternehmen dieses Namens. Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, or the name has a typing error; its case counts.</source>
        <translation>Statt des Namens wurde der Anzeigename eingegeben, oder der Name enthält einen Tippfehler; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>Set the company to &quot;%1&quot;, or pick it from the list on the page Environment and company.</source>
        <translation>Setzen Sie das Unternehmen auf „%1“, oder wählen Sie es auf der Seite „Umgebung und Unternehmen“ in der Liste aus.</translation>
    </message>
    <message>
        <source>Business Central cannot find a company to work with.</source>
        <translation>Business Central findet kein Unternehmen, mit dem gearbeitet werden kann.</translation>
    </message>
    <message>
        <source>The company was renamed or deleted, or the app may not see it.</source>
        <translation>Das Unternehmen wurde umbenannt oder gelöscht, oder die App darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company. If the list is empty, give the app a permission set on the page Microsoft Entra Applications.</source>
        <translation>Wählen Sie das Unternehmen auf der Seite „Umgebung und Unternehmen“ in der Liste aus. Ist die Liste leer, weisen Sie der App auf der Seite „Microsoft Entra-Anwendungen“ einen Berechtigungssatz zu.</translation>
    </message>
    <message>
        <source>The environment has no company of this name.</source>
        <translation>Die Umgebung hat kein Unternehmen dieses Namens.</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, the case differs, or the company is in another environment.</source>
        <translation>Statt des Namens wurde der Anzeigename eingegeben, die Groß-/Kleinschreibung weicht ab, oder das Unternehmen ist in einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company.</source>
        <translation>Wählen Sie das Unternehmen auf der Seite „Umgebung und Unternehmen“ in der Liste aus.</translation>
    </message>
    <message>
        <source>The app may not use this in Business Central: %1.</source>
        <translation>Die App darf dies in Business Central nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>None of its permission sets in Business Central allows it.</source>
        <translation>Keiner ihrer Berechtigungssätze in Business Central erlaubt es.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ or one of your own that holds %1, and set State to Enabled again.</source>
        <translation>Öffnen Sie in Business Central „Microsoft Entra-Anwendungen“, setzen Sie den Status der App auf „Deaktiviert“, fügen Sie den Berechtigungssatz D365 READ oder einen eigenen hinzu, der %1 enthält, und setzen Sie den Status wieder auf „Aktiviert“.</translation>
    </message>
    <message>
        <source>The app may not read this data.</source>
        <translation>Die App darf diese Daten nicht lesen.</translation>
    </message>
    <message>
        <source>It has no permission set in Business Central that allows it; the details name the table or page.</source>
        <translation>Sie hat in Business Central keinen Berechtigungssatz, der es erlaubt; die Details nennen die Tabelle oder Seite.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ, and set State to Enabled again.</source>
        <translation>Öffnen Sie in Business Central „Microsoft Entra-Anwendungen“, setzen Sie den Status der App auf „Deaktiviert“, fügen Sie den Berechtigungssatz D365 READ hinzu, und setzen Sie den Status wieder auf „Aktiviert“.</translation>
    </message>
    <message>
        <source>Business Central has nothing at this address.</source>
        <translation>Business Central hat unter dieser Adresse nichts.</translation>
    </message>
    <message>
        <source>The API of the extension is not installed in this environment, or its publisher, group or version is misspelt.</source>
        <translation>Die API der Erweiterung ist in dieser Umgebung nicht installiert, oder ihr Herausgeber, ihre Gruppe oder ihre Version ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Check the source&apos;s name, or pick another source on the page &quot;Data and throttling&quot;.</source>
        <translation>Prüfen Sie den Namen der Quelle, oder wählen Sie auf der Seite „Daten und Drosselung“ eine andere Quelle aus.</translation>
    </message>
    <message>
        <source>Business Central does not serve this entity.</source>
        <translation>Business Central stellt diese Entität nicht bereit.</translation>
    </message>
    <message>
        <source>The entity set is misspelt, or the extension that has it is not installed in this environment.</source>
        <translation>Die Entitätenmenge ist falsch geschrieben, oder die Erweiterung, zu der sie gehört, ist in dieser Umgebung nicht installiert.</translation>
    </message>
    <message>
        <source>Check the name on the page &quot;Data and throttling&quot;, or pick another source.</source>
        <translation>Prüfen Sie den Namen auf der Seite „Daten und Drosselung“, oder wählen Sie eine andere Quelle aus.</translation>
    </message>
    <message>
        <source>The web service for customer price groups is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Der Webdienst für Debitorenpreisgruppen ist unter einem anderen Namen veröffentlicht. Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Its service name on Business Central&apos;s page Web Services differs from the one entered here.</source>
        <translation>Sein Dienstname auf der Seite „Webdienste“ von Business Central weicht von dem hier eingegebenen ab.</translation>
    </message>
    <message>
        <source>Set the source to &quot;%1&quot;, or rename the line on the page Web Services.</source>
        <translation>Setzen Sie die Quelle auf „%1“, oder benennen Sie die Zeile auf der Seite „Webdienste“ um.</translation>
    </message>
    <message>
        <source>The web service for locations is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Der Webdienst für Lagerorte ist unter einem anderen Namen veröffentlicht. Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The web service for shipping agents is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Der Webdienst für Zusteller ist unter einem anderen Namen veröffentlicht. Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The web service for customer price groups is not published.</source>
        <translation>Der Webdienst für Debitorenpreisgruppen ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Page 7, Customer Price Groups, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Seite 7, Debitorenpreisgruppen, steht nicht auf der Seite „Webdienste“ von Business Central oder steht dort unter einem anderen Dienstnamen.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 7, Service Name CustomerPriceGroups, and tick Published.</source>
        <translation>Öffnen Sie in Business Central „Webdienste“, fügen Sie eine Zeile hinzu (Objekttyp Seite, Objekt-ID 7, Dienstname CustomerPriceGroups), und aktivieren Sie „Veröffentlicht“.</translation>
    </message>
    <message>
        <source>The web service for shipping agents is not published.</source>
        <translation>Der Webdienst für Zusteller ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Page 428, Shipping Agents, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Seite 428, Zusteller, steht nicht auf der Seite „Webdienste“ von Business Central oder steht dort unter einem anderen Dienstnamen.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 428, Service Name ShippingAgents, and tick Published.</source>
        <translation>Öffnen Sie in Business Central „Webdienste“, fügen Sie eine Zeile hinzu (Objekttyp Seite, Objekt-ID 428, Dienstname ShippingAgents), und aktivieren Sie „Veröffentlicht“.</translation>
    </message>
    <message>
        <source>The web service is not published.</source>
        <translation>Der Webdienst ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Its page is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Seine Seite steht nicht auf der Seite „Webdienste“ von Business Central oder steht dort unter einem anderen Dienstnamen.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add the page under the service name entered here, and tick Published.</source>
        <translation>Öffnen Sie in Business Central „Webdienste“, fügen Sie die Seite unter dem hier eingegebenen Dienstnamen hinzu, und aktivieren Sie „Veröffentlicht“.</translation>
    </message>
    <message>
        <source>Business Central&apos;s pages do not lead to an end.</source>
        <translation>Die Seiten von Business Central führen zu keinem Ende.</translation>
    </message>
    <message>
        <source>Its link to the next page leads in a circle.</source>
        <translation>Der Link zur nächsten Seite führt im Kreis.</translation>
    </message>
    <message>
        <source>Try again. If it stays, hand Copy for support to the support of Business Central.</source>
        <translation>Versuchen Sie es erneut. Bleibt der Fehler bestehen, geben Sie den Inhalt von „Für Support kopieren“ an den Support von Business Central weiter.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page has no field %1.</source>
        <translation>Die Seite von Business Central hat kein Feld %1.</translation>
    </message>
    <message>
        <source>Another page is read, or the field&apos;s name in the mapping is misspelt.</source>
        <translation>Es wird eine andere Seite gelesen, oder der Name des Felds in der Zuordnung ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Pick a field from the list in the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Wählen Sie auf der Seite „Daten und Drosselung“ in der Zuordnung ein Feld in der Liste aus.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page lacks a field of the mapping.</source>
        <translation>Der Seite von Business Central fehlt ein Feld der Zuordnung.</translation>
    </message>
    <message>
        <source>Microsoft Entra cannot read the tenant.</source>
        <translation>Microsoft Entra kann die Angabe des Mandanten nicht lesen.</translation>
    </message>
    <message>
        <source>The tenant is neither an ID nor a domain, or it is &quot;common&quot;.</source>
        <translation>Die Angabe ist weder eine ID noch eine Domäne, oder sie lautet „common“.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Kopieren Sie die Verzeichnis-ID (Mandant) von der Seite „Übersicht“ der App-Registrierung.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not know this tenant.</source>
        <translation>Microsoft Entra kennt diesen Mandanten nicht.</translation>
    </message>
    <message>
        <source>The tenant ID or domain has a typing error, or it belongs to another cloud (US Government, China).</source>
        <translation>Die Mandanten-ID oder Domäne enthält einen Tippfehler, oder sie gehört zu einer anderen Cloud (US Government, China).</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration. For another cloud set the sign-in address under Advanced.</source>
        <translation>Kopieren Sie die Verzeichnis-ID (Mandant) von der Seite „Übersicht“ der App-Registrierung. Für eine andere Cloud legen Sie die Anmeldeadresse unter „Erweitert“ fest.</translation>
    </message>
    <message>
        <source>This tenant has no app with this client ID.</source>
        <translation>Dieser Mandant hat keine App mit dieser Client-ID.</translation>
    </message>
    <message>
        <source>The client ID has a typing error or is the secret&apos;s ID, or the app is registered in another tenant.</source>
        <translation>Die Client-ID enthält einen Tippfehler oder ist die ID des Geheimnisses, oder die App ist in einem anderen Mandanten registriert.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration, and check that the tenant is the one shown there.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client) von der Seite „Übersicht“ der App-Registrierung, und prüfen Sie, ob der Mandant der dort angezeigte ist.</translation>
    </message>
    <message>
        <source>The app is disabled in Microsoft Entra.</source>
        <translation>Die App ist in Microsoft Entra deaktiviert.</translation>
    </message>
    <message>
        <source>Someone switched off sign-in for the enterprise application.</source>
        <translation>Jemand hat die Anmeldung für die Unternehmensanwendung ausgeschaltet.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open Enterprise applications, the app, Properties, and set &quot;Enabled for users to sign-in&quot; to Yes.</source>
        <translation>Öffnen Sie in Microsoft Entra „Unternehmensanwendungen“, die App, „Eigenschaften“, und setzen Sie „Enabled for users to sign-in“ auf „Ja“.</translation>
    </message>
    <message>
        <source>The app is registered, but not yet present in this tenant.</source>
        <translation>Die App ist registriert, aber in diesem Mandanten noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>No administrator has granted consent, so the tenant has no enterprise application for it.</source>
        <translation>Kein Administrator hat die Zustimmung erteilt, daher hat der Mandant keine Unternehmensanwendung dafür.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions and click &quot;Grant admin consent&quot;.</source>
        <translation>Öffnen Sie in der App-Registrierung „API-Berechtigungen“, und wählen Sie „Administratorzustimmung erteilen“.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the client secret.</source>
        <translation>Microsoft Entra akzeptiert das Clientgeheimnis nicht.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was copied instead of its value, a character is missing, or the secret belongs to another app.</source>
        <translation>Statt des Werts des Geheimnisses wurde seine ID kopiert, ein Zeichen fehlt, oder das Geheimnis gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets and copy the column Value. If it is no longer shown, make a new secret.</source>
        <translation>Öffnen Sie in der App-Registrierung „Zertifikate &amp; Geheimnisse“, und kopieren Sie die Spalte „Wert“. Wird er nicht mehr angezeigt, erstellen Sie ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was entered instead of its value.</source>
        <translation>Statt des Werts des Geheimnisses wurde seine ID eingegeben.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets shows both; the ID looks like 8d3e1f2a-…, the value does not.</source>
        <translation>„Zertifikate &amp; Geheimnisse“ zeigt beides an; die ID sieht aus wie 8d3e1f2a-…, der Wert nicht.</translation>
    </message>
    <message>
        <source>The client secret expires soon, or has expired.</source>
        <translation>Das Clientgeheimnis läuft bald ab oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Secrets of Microsoft Entra live two years at most.</source>
        <translation>Geheimnisse von Microsoft Entra gelten höchstens zwei Jahre.</translation>
    </message>
    <message>
        <source>Make a new secret under Certificates &amp; secrets and enter it here before the old one ends.</source>
        <translation>Erstellen Sie unter „Zertifikate &amp; Geheimnisse“ ein neues Geheimnis, und geben Sie es hier ein, bevor das alte abläuft.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Das Clientgeheimnis ist abgelaufen.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets, make a new secret and enter its value here.</source>
        <translation>Öffnen Sie in der App-Registrierung „Zertifikate &amp; Geheimnisse“, erstellen Sie ein neues Geheimnis, und geben Sie seinen Wert hier ein.</translation>
    </message>
    <message>
        <source>No client secret reached Microsoft Entra.</source>
        <translation>Bei Microsoft Entra kam kein Clientgeheimnis an.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Das Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Clientgeheimnis ein.</translation>
    </message>
    <message>
        <source>The scope does not end with /.default.</source>
        <translation>Der Scope endet nicht auf /.default.</translation>
    </message>
    <message>
        <source>An app that signs in with a secret asks for all its permissions at once; single ones cannot be named.</source>
        <translation>Eine App, die sich mit einem Geheimnis anmeldet, fordert alle ihre Berechtigungen auf einmal an; einzelne können nicht genannt werden.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default.</source>
        <translation>Setzen Sie den Scope auf https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>The scope names something that cannot be asked for.</source>
        <translation>Der Scope nennt etwas, das nicht angefordert werden kann.</translation>
    </message>
    <message>
        <source>More than one resource is named, or one that does not exist.</source>
        <translation>Es ist mehr als eine Ressource genannt oder eine, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default and nothing else.</source>
        <translation>Setzen Sie den Scope auf https://api.businesscentral.dynamics.com/.default und nichts anderes.</translation>
    </message>
    <message>
        <source>The scope names more than one resource.</source>
        <translation>Der Scope nennt mehr als eine Ressource.</translation>
    </message>
    <message>
        <source>A token is for one service only.</source>
        <translation>Ein Token gilt nur für einen Dienst.</translation>
    </message>
    <message>
        <source>The scope is empty.</source>
        <translation>Der Scope ist leer.</translation>
    </message>
    <message>
        <source>Without a scope Microsoft Entra does not know which service the token is for.</source>
        <translation>Ohne Scope weiß Microsoft Entra nicht, für welchen Dienst das Token gilt.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope.</source>
        <translation>Microsoft Entra akzeptiert den Scope nicht.</translation>
    </message>
    <message>
        <source>It does not end with /.default, or it has a typing error.</source>
        <translation>Er endet nicht auf /.default oder enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>The organization has no Business Central.</source>
        <translation>Die Organisation hat kein Business Central.</translation>
    </message>
    <message>
        <source>The tenant has no licence and no trial of Business Central, so there is nothing the app could reach.</source>
        <translation>Der Mandant hat weder eine Lizenz noch eine Testversion von Business Central, es gibt also nichts, was die App erreichen könnte.</translation>
    </message>
    <message>
        <source>Check that this tenant is the one with Business Central. If it is, its administrator must take up a licence or a trial first.</source>
        <translation>Prüfen Sie, ob dies der Mandant mit Business Central ist. Wenn ja, muss sein Administrator zuerst eine Lizenz oder eine Testversion aktivieren.</translation>
    </message>
    <message>
        <source>This tenant does not know Business Central.</source>
        <translation>Dieser Mandant kennt Business Central nicht.</translation>
    </message>
    <message>
        <source>The scope is misspelt, or the tenant has never had Business Central (no licence, no trial).</source>
        <translation>Der Scope ist falsch geschrieben, oder der Mandant hatte Business Central nie (keine Lizenz, keine Testversion).</translation>
    </message>
    <message>
        <source>Check the scope. If it is right, check that this tenant is the one with Business Central.</source>
        <translation>Prüfen Sie den Scope. Ist er richtig, prüfen Sie, ob dies der Mandant mit Business Central ist.</translation>
    </message>
    <message>
        <source>The app is registered as a public client, which has no secret.</source>
        <translation>Die App ist als öffentlicher Client registriert, der kein Geheimnis hat.</translation>
    </message>
    <message>
        <source>The app allows public client flows, or it was made for a device or a phone.</source>
        <translation>Die App lässt öffentliche Clientflows zu, oder sie wurde für ein Gerät oder ein Telefon erstellt.</translation>
    </message>
    <message>
        <source>In the app registration open Authentication and set &quot;Allow public client flows&quot; to No, or register a new app of the platform Web.</source>
        <translation>Öffnen Sie in der App-Registrierung „Authentifizierung“, und setzen Sie „Öffentliche Clientflows zulassen“ auf „Nein“, oder registrieren Sie eine neue App für die Plattform „Web“.</translation>
    </message>
    <message>
        <source>The tenant belongs to another Microsoft cloud.</source>
        <translation>Der Mandant gehört zu einer anderen Microsoft-Cloud.</translation>
    </message>
    <message>
        <source>It is a tenant of US Government or of China, and the sign-in address is the one of the global cloud.</source>
        <translation>Es ist ein Mandant von US Government oder China, und die Anmeldeadresse ist die der globalen Cloud.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced: https://login.microsoftonline.us for US Government, https://login.partner.microsoftonline.cn for China.</source>
        <translation>Legen Sie die Anmeldeadresse unter „Erweitert“ fest: https://login.microsoftonline.us für US Government, https://login.partner.microsoftonline.cn für China.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks the app.</source>
        <translation>Eine Richtlinie für bedingten Zugriff blockiert die App.</translation>
    </message>
    <message>
        <source>A policy for workload identities allows it from certain networks only.</source>
        <translation>Eine Richtlinie für Workloadidentitäten erlaubt sie nur aus bestimmten Netzwerken.</translation>
    </message>
    <message>
        <source>Ask the administrator of Microsoft Entra to allow this app from this network; the sign-in log names the policy.</source>
        <translation>Bitten Sie den Administrator von Microsoft Entra, diese App aus diesem Netzwerk zuzulassen; das Anmeldeprotokoll nennt die Richtlinie.</translation>
    </message>
    <message>
        <source>Microsoft Entra missed a part of the request.</source>
        <translation>Microsoft Entra hat in der Anforderung einen Teil vermisst.</translation>
    </message>
    <message>
        <source>Something between here and Microsoft Entra changed the request, or this is a fault of Causeway.</source>
        <translation>Etwas auf dem Weg zu Microsoft Entra hat die Anforderung verändert, oder dies ist ein Fehler von Causeway.</translation>
    </message>
    <message>
        <source>Run again without a proxy if you can, and hand Copy for support to the support of Causeway.</source>
        <translation>Wiederholen Sie den Vorgang möglichst ohne Proxy, und geben Sie den Inhalt von „Für Support kopieren“ an den Support von Causeway weiter.</translation>
    </message>
    <message>
        <source>The sign-in host does not know the grant type client_credentials.</source>
        <translation>Der Anmeldehost kennt den Grant-Typ client_credentials nicht.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service than Microsoft Entra.</source>
        <translation>Die Anmeldeadresse führt zu einem anderen Dienst als Microsoft Entra.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com.</source>
        <translation>Setzen Sie die Anmeldeadresse unter „Erweitert“ auf https://login.microsoftonline.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in.</source>
        <translation>Microsoft Entra hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The details hold its reason.</source>
        <translation>Die Details enthalten den Grund.</translation>
    </message>
    <message>
        <source>Follow what the details say. The trace and correlation IDs find the attempt in the sign-in log.</source>
        <translation>Folgen Sie den Angaben in den Details. Mit der Ablaufverfolgungs-ID und der Korrelations-ID finden Sie den Versuch im Anmeldeprotokoll.</translation>
    </message>
    <message>
        <source>The app is not assigned to a role of Business Central.</source>
        <translation>Der App ist keine Rolle von Business Central zugewiesen.</translation>
    </message>
    <message>
        <source>The tenant demands an assignment, and no administrator has made one.</source>
        <translation>Der Mandant verlangt eine Zuweisung, und kein Administrator hat sie vorgenommen.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open the app registration, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Öffnen Sie in Microsoft Entra die App-Registrierung und dort „API-Berechtigungen“, fügen Sie „Dynamics 365 Business Central“, „Anwendungsberechtigungen“, API.ReadWrite.All hinzu, und wählen Sie „Administratorzustimmung erteilen“.</translation>
    </message>
    <message>
        <source>The token holds no permission for Business Central.</source>
        <translation>Das Token enthält keine Berechtigung für Business Central.</translation>
    </message>
    <message>
        <source>The application permission API.ReadWrite.All was not added, or no administrator has granted consent.</source>
        <translation>Die Anwendungsberechtigung API.ReadWrite.All wurde nicht hinzugefügt, oder kein Administrator hat die Zustimmung erteilt.</translation>
    </message>
    <message>
        <source>Open the app registration with the client ID %1, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Öffnen Sie die App-Registrierung mit der Client-ID %1 und dort „API-Berechtigungen“, fügen Sie „Dynamics 365 Business Central“, „Anwendungsberechtigungen“, API.ReadWrite.All hinzu, und wählen Sie „Administratorzustimmung erteilen“.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Öffnen Sie in der App-Registrierung „API-Berechtigungen“, fügen Sie „Dynamics 365 Business Central“, „Anwendungsberechtigungen“, API.ReadWrite.All hinzu, und wählen Sie „Administratorzustimmung erteilen“.</translation>
    </message>
    <message>
        <source>The token is for another service.</source>
        <translation>Das Token gilt für einen anderen Dienst.</translation>
    </message>
    <message>
        <source>The scope names another resource.</source>
        <translation>Der Scope nennt eine andere Ressource.</translation>
    </message>
    <message>
        <source>The token is for another tenant or app.</source>
        <translation>Das Token gilt für einen anderen Mandanten oder eine andere App.</translation>
    </message>
    <message>
        <source>The sign-in address leads elsewhere.</source>
        <translation>Die Anmeldeadresse führt woandershin.</translation>
    </message>
    <message>
        <source>Check tenant, client ID and the sign-in address.</source>
        <translation>Prüfen Sie Mandant, Client-ID und Anmeldeadresse.</translation>
    </message>
    <message>
        <source>iPaaS.com got no valid bearer token.</source>
        <translation>iPaaS.com hat kein gültiges Bearertoken erhalten.</translation>
    </message>
    <message>
        <source>The API key has a typing error or was copied in part only.</source>
        <translation>Der API-Schlüssel enthält einen Tippfehler oder wurde nur teilweise kopiert.</translation>
    </message>
    <message>
        <source>Copy the API key anew from the iPaaS.com portal, or sign in again.</source>
        <translation>Kopieren Sie den API-Schlüssel neu aus dem iPaaS.com-Portal, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the token.</source>
        <translation>iPaaS.com akzeptiert das Token nicht.</translation>
    </message>
    <message>
        <source>The API key was revoked or has expired, or the sign-in has ended.</source>
        <translation>Der API-Schlüssel wurde widerrufen oder ist abgelaufen, oder die Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>Make a new API key in the iPaaS.com portal, or sign in again.</source>
        <translation>Erstellen Sie im iPaaS.com-Portal einen neuen API-Schlüssel, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the sign-in.</source>
        <translation>iPaaS.com akzeptiert die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>iPaaS.com does not let this user or key see what became of a transfer.</source>
        <translation>iPaaS.com lässt diesen Benutzer oder Schlüssel nicht sehen, was aus einer Übertragung geworden ist.</translation>
    </message>
    <message>
        <source>It lacks the permission to read iPaaS.com&apos;s log, which the way through iPaaS.com needs.</source>
        <translation>Die Berechtigung, das Protokoll von iPaaS.com zu lesen, fehlt; der Übertragungsweg über iPaaS.com benötigt sie.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for that permission, or initialize directly: that needs no log.</source>
        <translation>Bitten Sie einen Administrator des Unternehmens in iPaaS.com um diese Berechtigung, oder initialisieren Sie direkt: Dafür ist kein Protokoll nötig.</translation>
    </message>
    <message>
        <source>The user or key has no access to iPaaS.com.</source>
        <translation>Der Benutzer oder Schlüssel hat keinen Zugang zu iPaaS.com.</translation>
    </message>
    <message>
        <source>It was locked, or it has no role in any company.</source>
        <translation>Er wurde gesperrt oder hat in keinem Unternehmen eine Rolle.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role, or use another key.</source>
        <translation>Bitten Sie einen Administrator des Unternehmens in iPaaS.com um eine Rolle, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The company&apos;s billing plan does not include this.</source>
        <translation>Der Tarif des Unternehmens enthält dies nicht.</translation>
    </message>
    <message>
        <source>The plan restricts the number of integrations or the data APIs.</source>
        <translation>Der Tarif beschränkt die Anzahl der Integrationen oder die Daten-APIs.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to change the plan.</source>
        <translation>Bitten Sie einen Administrator des Unternehmens in iPaaS.com, den Tarif zu ändern.</translation>
    </message>
    <message>
        <source>The user or key lacks a permission.</source>
        <translation>Dem Benutzer oder Schlüssel fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>Its role in the iPaaS.com company does not allow this.</source>
        <translation>Seine Rolle im Unternehmen in iPaaS.com erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role that may read subscriptions and write customer categories, locations and shipping methods.</source>
        <translation>Bitten Sie einen Administrator des Unternehmens in iPaaS.com um eine Rolle, die Abonnements lesen und Kundenkategorien, Lagerorte und Versandarten schreiben darf.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Nur ein Administrator darf dies tun.</translation>
    </message>
    <message>
        <source>The user or key is no administrator of the iPaaS.com company.</source>
        <translation>Der Benutzer oder Schlüssel ist kein Administrator des Unternehmens in iPaaS.com.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or use an administrator&apos;s API key.</source>
        <translation>Melden Sie sich als Administrator an, oder verwenden Sie den API-Schlüssel eines Administrators.</translation>
    </message>
    <message>
        <source>The iPaaS.com company awaits a payment, or its trial has ended.</source>
        <translation>Für das Unternehmen in iPaaS.com steht eine Zahlung aus, oder seine Testphase ist beendet.</translation>
    </message>
    <message>
        <source>The company is suspended until that is settled.</source>
        <translation>Das Unternehmen ist gesperrt, bis dies geregelt ist.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to settle it in the portal.</source>
        <translation>Bitten Sie einen Administrator des Unternehmens in iPaaS.com, dies im Portal zu regeln.</translation>
    </message>
    <message>
        <source>iPaaS.com does not allow this.</source>
        <translation>iPaaS.com lässt dies nicht zu.</translation>
    </message>
    <message>
        <source>The key or user lacks the permission, or the company&apos;s plan does not include it.</source>
        <translation>Dem Schlüssel oder Benutzer fehlt die Berechtigung, oder der Tarif des Unternehmens enthält dies nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to give the permission; the details name it.</source>
        <translation>Bitten Sie einen Administrator des Unternehmens in iPaaS.com, die Berechtigung zu erteilen; die Details nennen sie.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept this e-mail address and password.</source>
        <translation>iPaaS.com akzeptiert diese E-Mail-Adresse mit diesem Kennwort nicht.</translation>
    </message>
    <message>
        <source>One of them has a typing error, or the password was changed.</source>
        <translation>In einem von beiden ist ein Tippfehler, oder das Kennwort wurde geändert.</translation>
    </message>
    <message>
        <source>Type both again, or reset the password in the iPaaS.com portal.</source>
        <translation>Geben Sie beides erneut ein, oder setzen Sie das Kennwort im iPaaS.com-Portal zurück.</translation>
    </message>
    <message>
        <source>iPaaS.com has locked the user.</source>
        <translation>iPaaS.com hat den Benutzer gesperrt.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, or an administrator did it.</source>
        <translation>Es gab zu viele Anmeldeversuche, oder ein Administrator hat ihn gesperrt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to unlock the user, or use an API key.</source>
        <translation>Bitten Sie einen Administrator des Unternehmens in iPaaS.com, den Benutzer zu entsperren, oder verwenden Sie einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know this company.</source>
        <translation>iPaaS.com kennt dieses Unternehmen nicht.</translation>
    </message>
    <message>
        <source>The company was removed, or this user has no access to it.</source>
        <translation>Das Unternehmen wurde entfernt, oder dieser Benutzer hat keinen Zugang dazu.</translation>
    </message>
    <message>
        <source>Sign in again and pick a company from the list.</source>
        <translation>Melden Sie sich erneut an, und wählen Sie ein Unternehmen in der Liste aus.</translation>
    </message>
    <message>
        <source>The user belongs to no company on iPaaS.com.</source>
        <translation>Der Benutzer gehört zu keinem Unternehmen in iPaaS.com.</translation>
    </message>
    <message>
        <source>The user was not invited yet, or was removed.</source>
        <translation>Der Benutzer wurde noch nicht eingeladen oder wurde entfernt.</translation>
    </message>
    <message>
        <source>Ask an administrator to add the user to the company, then sign in again.</source>
        <translation>Bitten Sie einen Administrator, den Benutzer zum Unternehmen hinzuzufügen, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The user may not act for %1.</source>
        <translation>Der Benutzer darf nicht für %1 handeln.</translation>
    </message>
    <message>
        <source>The user&apos;s role there does not allow it.</source>
        <translation>Die Rolle des Benutzers erlaubt es dort nicht.</translation>
    </message>
    <message>
        <source>Pick another company, or ask its administrator for a role.</source>
        <translation>Wählen Sie ein anderes Unternehmen aus, oder bitten Sie dessen Administrator um eine Rolle.</translation>
    </message>
    <message>
        <source>The user may not act for this company on iPaaS.com.</source>
        <translation>Der Benutzer darf nicht für dieses Unternehmen in iPaaS.com handeln.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the subscription number.</source>
        <translation>iPaaS.com akzeptiert die Abonnementnummer nicht.</translation>
    </message>
    <message>
        <source>The subscription was removed or belongs to another company.</source>
        <translation>Das Abonnement wurde entfernt oder gehört zu einem anderen Unternehmen.</translation>
    </message>
    <message>
        <source>Pick the subscription from the list on the page iPaaS.com.</source>
        <translation>Wählen Sie das Abonnement auf der Seite „iPaaS.com“ in der Liste aus.</translation>
    </message>
    <message>
        <source>iPaaS.com has no such subscription.</source>
        <translation>iPaaS.com hat dieses Abonnement nicht.</translation>
    </message>
    <message>
        <source>No subscription is chosen, or it was removed or belongs to another company.</source>
        <translation>Es ist kein Abonnement ausgewählt, oder es wurde entfernt oder gehört zu einem anderen Unternehmen.</translation>
    </message>
    <message>
        <source>The subscription is not one of Business Central.</source>
        <translation>Das Abonnement gehört nicht zu Business Central.</translation>
    </message>
    <message>
        <source>It has none of the settings that the integration with Business Central has.</source>
        <translation>Es hat keine der Einstellungen, die die Integration mit Business Central hat.</translation>
    </message>
    <message>
        <source>Pick the subscription of Microsoft Dynamics 365 Business Central.</source>
        <translation>Wählen Sie das Abonnement von Microsoft Dynamics 365 Business Central aus.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here: %1.</source>
        <translation>Die Einstellungen des Abonnements weichen von den hier eingegebenen ab: %1.</translation>
    </message>
    <message>
        <source>One of the two was changed, or entered with a typing error.</source>
        <translation>Eine der beiden Seiten wurde geändert oder mit einem Tippfehler eingegeben.</translation>
    </message>
    <message>
        <source>Correct the wrong side: here, or in the subscription&apos;s settings in the iPaaS.com portal.</source>
        <translation>Korrigieren Sie die falsche Seite: hier oder in den Einstellungen des Abonnements im iPaaS.com-Portal.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here.</source>
        <translation>Die Einstellungen des Abonnements weichen von den hier eingegebenen ab.</translation>
    </message>
    <message>
        <source>Compare the values named in the details and correct the wrong side.</source>
        <translation>Vergleichen Sie die in den Details genannten Werte, und korrigieren Sie die falsche Seite.</translation>
    </message>
    <message>
        <source>iPaaS.com does not show the webhook API key.</source>
        <translation>iPaaS.com zeigt den Webhook-API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The key or user may not see it.</source>
        <translation>Der Schlüssel oder Benutzer darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Copy it from Subscription Configuration, Edit, in the iPaaS.com portal and enter it on the page &quot;Data and throttling&quot; (&quot;causeway-cli secret set&quot; with ipaas-webhook-key on the command line).</source>
        <translation>Kopieren Sie ihn im iPaaS.com-Portal aus „Subscription Configuration“, „Edit“, und geben Sie ihn auf der Seite „Daten und Drosselung“ ein (auf der Befehlszeile „causeway-cli secret set“ mit ipaas-webhook-key).</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the webhook API key.</source>
        <translation>iPaaS.com akzeptiert den Webhook-API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>It is that of another subscription, or a new one was made since.</source>
        <translation>Er gehört zu einem anderen Abonnement, oder seither wurde ein neuer erstellt.</translation>
    </message>
    <message>
        <source>Copy the key of this subscription from the iPaaS.com portal, or leave the field empty where the subscription shows its own.</source>
        <translation>Kopieren Sie den Schlüssel dieses Abonnements aus dem iPaaS.com-Portal, oder lassen Sie das Feld leer, wenn das Abonnement seinen eigenen anzeigt.</translation>
    </message>
    <message>
        <source>iPaaS.com does not take hooks at this address.</source>
        <translation>iPaaS.com nimmt unter dieser Adresse keine Hooks an.</translation>
    </message>
    <message>
        <source>The address could not be confirmed, and may be another one.</source>
        <translation>Die Adresse konnte nicht bestätigt werden und lautet möglicherweise anders.</translation>
    </message>
    <message>
        <source>Initialize directly, or correct &quot;hook&quot; in ipaas-endpoints.json in the data directory.</source>
        <translation>Initialisieren Sie direkt, oder korrigieren Sie „hook“ in ipaas-endpoints.json im Datenverzeichnis.</translation>
    </message>
    <message>
        <source>iPaaS.com has taken records and tells of none.</source>
        <translation>iPaaS.com hat Datensätze angenommen und meldet zu keinem etwas.</translation>
    </message>
    <message>
        <source>Its listener is behind, or this key or user may not read it.</source>
        <translation>Sein Listener ist im Rückstand, oder dieser Schlüssel oder Benutzer darf ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Look again later: nothing is sent twice. Or initialize directly.</source>
        <translation>Fragen Sie später nach: Es wird nichts doppelt gesendet. Oder initialisieren Sie direkt.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have the custom field: %1.</source>
        <translation>iPaaS.com hat das benutzerdefinierte Feld nicht: %1.</translation>
    </message>
    <message>
        <source>A custom field must be defined before a record can carry it.</source>
        <translation>Ein benutzerdefiniertes Feld muss definiert sein, bevor ein Datensatz es enthalten kann.</translation>
    </message>
    <message>
        <source>Define it in the iPaaS.com portal, then check again, or take it out of the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Definieren Sie es im iPaaS.com-Portal, und prüfen Sie dann erneut, oder entfernen Sie es auf der Seite „Daten und Drosselung“ aus der Zuordnung.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have a custom field of the mapping.</source>
        <translation>iPaaS.com hat ein benutzerdefiniertes Feld der Zuordnung nicht.</translation>
    </message>
    <message>
        <source>iPaaS.com already has a record of this name.</source>
        <translation>iPaaS.com hat bereits einen Datensatz dieses Namens.</translation>
    </message>
    <message>
        <source>A record was made by hand or by another integration.</source>
        <translation>Ein Datensatz wurde von Hand oder von einer anderen Integration erstellt.</translation>
    </message>
    <message>
        <source>Link or rename the record in the iPaaS.com portal, then run again.</source>
        <translation>Verknüpfen Sie den Datensatz im iPaaS.com-Portal, oder benennen Sie ihn dort um, und starten Sie dann einen neuen Lauf.</translation>
    </message>
    <message>
        <source>iPaaS.com already has this external ID.</source>
        <translation>iPaaS.com hat diese externe ID bereits.</translation>
    </message>
    <message>
        <source>The record was transferred before.</source>
        <translation>Der Datensatz wurde schon einmal übertragen.</translation>
    </message>
    <message>
        <source>Run again: the record is then compared instead of created.</source>
        <translation>Starten Sie einen neuen Lauf: Der Datensatz wird dann verglichen statt erstellt.</translation>
    </message>
    <message>
        <source>iPaaS.com no longer has the record.</source>
        <translation>iPaaS.com hat den Datensatz nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Er wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>Run again: the record is then created anew.</source>
        <translation>Starten Sie einen neuen Lauf: Der Datensatz wird dann neu erstellt.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Ein Pflichtfeld ist leer.</translation>
    </message>
    <message>
        <source>The record has no value for a field that iPaaS.com asks for; the details name it.</source>
        <translation>Der Datensatz hat keinen Wert für ein Feld, das iPaaS.com verlangt; die Details nennen es.</translation>
    </message>
    <message>
        <source>Fill it in Business Central, or change the mapping, then run again.</source>
        <translation>Füllen Sie es in Business Central aus, oder ändern Sie die Zuordnung, und starten Sie dann einen neuen Lauf.</translation>
    </message>
    <message>
        <source>iPaaS.com could not read the record.</source>
        <translation>iPaaS.com konnte den Datensatz nicht lesen.</translation>
    </message>
    <message>
        <source>Something on the way changed it, or this is a fault of Causeway.</source>
        <translation>Etwas auf dem Weg hat ihn verändert, oder dies ist ein Fehler von Causeway.</translation>
    </message>
    <message>
        <source>Run again; if it stays, hand the details to the support of Causeway.</source>
        <translation>Starten Sie einen neuen Lauf; bleibt der Fehler bestehen, geben Sie die Details an den Support von Causeway weiter.</translation>
    </message>
    <message>
        <source>iPaaS.com got no table name.</source>
        <translation>iPaaS.com hat keinen Tabellennamen erhalten.</translation>
    </message>
    <message>
        <source>The path of the data API may have changed.</source>
        <translation>Der Pfad der Daten-API hat sich möglicherweise geändert.</translation>
    </message>
    <message>
        <source>Hand the details to the support of Causeway.</source>
        <translation>Geben Sie die Details an den Support von Causeway weiter.</translation>
    </message>
    <message>
        <source>A custom field has no name.</source>
        <translation>Ein benutzerdefiniertes Feld hat keinen Namen.</translation>
    </message>
    <message>
        <source>The mapping names a custom field that is empty.</source>
        <translation>Die Zuordnung nennt ein benutzerdefiniertes Feld, das leer ist.</translation>
    </message>
    <message>
        <source>Correct the mapping on the page &quot;Data and throttling&quot;, then run again.</source>
        <translation>Korrigieren Sie die Zuordnung auf der Seite „Daten und Drosselung“, und starten Sie dann einen neuen Lauf.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know the country.</source>
        <translation>iPaaS.com kennt das Land nicht.</translation>
    </message>
    <message>
        <source>The record&apos;s country code is empty or none that iPaaS.com has.</source>
        <translation>Der Ländercode des Datensatzes ist leer oder keiner, den iPaaS.com hat.</translation>
    </message>
    <message>
        <source>Correct the country in Business Central, then run again.</source>
        <translation>Korrigieren Sie das Land in Business Central, und starten Sie dann einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The value is in use on iPaaS.com.</source>
        <translation>Der Wert wird in iPaaS.com verwendet.</translation>
    </message>
    <message>
        <source>Another record refers to it.</source>
        <translation>Ein anderer Datensatz verweist darauf.</translation>
    </message>
    <message>
        <source>Release it in the iPaaS.com portal, or rename the record in Business Central, then run again.</source>
        <translation>Geben Sie ihn im iPaaS.com-Portal frei, oder benennen Sie den Datensatz in Business Central um, und starten Sie dann einen neuen Lauf.</translation>
    </message>
    <message>
        <source>iPaaS.com refused the record.</source>
        <translation>iPaaS.com hat den Datensatz abgelehnt.</translation>
    </message>
    <message>
        <source>A value is not allowed there; the details name it.</source>
        <translation>Ein Wert ist dort nicht zulässig; die Details nennen ihn.</translation>
    </message>
    <message>
        <source>Correct the record in Business Central, then run again.</source>
        <translation>Korrigieren Sie den Datensatz in Business Central, und starten Sie dann einen neuen Lauf.</translation>
    </message>
    <message>
        <source>iPaaS.com could not transfer the record.</source>
        <translation>iPaaS.com konnte den Datensatz nicht übertragen.</translation>
    </message>
    <message>
        <source>Its own mapping failed, or it refused the record; the details are its words.</source>
        <translation>Seine eigene Zuordnung ist fehlgeschlagen, oder es hat den Datensatz abgelehnt; die Details geben seine Worte wieder.</translation>
    </message>
    <message>
        <source>Correct that in the iPaaS.com portal, then retry what failed. Where a run was ended by it, since all of the first records failed alike, a new run goes past those that have failed. iPaaS.com also tries again by itself.</source>
        <translation>Korrigieren Sie dies im iPaaS.com-Portal, und versuchen Sie das Fehlgeschlagene dann erneut. Wurde ein Lauf dadurch beendet, weil alle ersten Datensätze gleich fehlgeschlagen sind, geht ein neuer Lauf an den fehlgeschlagenen vorbei. iPaaS.com versucht es auch von selbst erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain service is running in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.</source>
        <translation>Starten Sie einen Schlüsselbund (zum Beispiel GNOME Keyring oder KWallet), oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>It was not unlocked when you signed in to the computer.</source>
        <translation>Er wurde bei der Anmeldung am Computer nicht entsperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>You or the system&apos;s policy said no.</source>
        <translation>Sie oder die Richtlinie des Systems haben abgelehnt.</translation>
    </message>
    <message>
        <source>Try again and allow access, or keep the secret for this session only.</source>
        <translation>Versuchen Sie es erneut, und erlauben Sie den Zugriff, oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or hang.</source>
        <translation>Er wartet möglicherweise in einem eigenen Fenster auf Sie oder hängt.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then try again.</source>
        <translation>Suchen Sie nach einem Fenster, das nach einem Kennwort fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection.</source>
        <translation>Der Schlüsselbund enthält kein Geheimnis für diese Verbindung.</translation>
    </message>
    <message>
        <source>The connection was imported, or set up on another computer, or its secret was kept for one session only.</source>
        <translation>Die Verbindung wurde importiert oder auf einem anderen Computer eingerichtet, oder ihr Geheimnis wurde nur für eine Sitzung behalten.</translation>
    </message>
    <message>
        <source>Edit the connection and enter the secret; or on the command line use &quot;causeway-cli secret set&quot;.</source>
        <translation>Bearbeiten Sie die Verbindung, und geben Sie das Geheimnis ein; auf der Befehlszeile verwenden Sie „causeway-cli secret set“.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it.</source>
        <translation>Sie ist nicht vorhanden, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation>Prüfen Sie Namen und Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>The file is not a valid connection file.</source>
        <translation>Die Datei ist keine gültige Verbindungsdatei.</translation>
    </message>
    <message>
        <source>The details name the place.</source>
        <translation>Die Details nennen die Stelle.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Korrigieren Sie die Datei, oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>Der Datenträger ist voll, oder Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Geben Sie Speicherplatz frei, oder prüfen Sie die Berechtigungen des Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Das Journal früherer Läufe war beschädigt.</translation>
    </message>
    <message>
        <source>The disk or a crash of the computer damaged the file.</source>
        <translation>Der Datenträger oder ein Absturz des Computers hat die Datei beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside and a new one begun: the next run compares everything with iPaaS.com.</source>
        <translation>Sie wurde beiseitegelegt und eine neue begonnen: Der nächste Lauf vergleicht alles mit iPaaS.com.</translation>
    </message>
    <message>
        <source>Another program initializes this connection at the moment.</source>
        <translation>Ein anderes Programm initialisiert diese Verbindung gerade.</translation>
    </message>
    <message>
        <source>Causeway or causeway-cli is running with it.</source>
        <translation>Causeway oder causeway-cli wird gerade damit ausgeführt.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it.</source>
        <translation>Warten Sie, bis es beendet ist, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Diese Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>It was removed or renamed, perhaps by another program, or its name has a typing error.</source>
        <translation>Sie wurde entfernt oder umbenannt, vielleicht von einem anderen Programm, oder ihr Name enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Look in the list of connections for what there is.</source>
        <translation>Sehen Sie in der Liste der Verbindungen nach, welche es gibt.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>Es gibt bereits eine Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>Names must differ by more than case.</source>
        <translation>Namen müssen sich durch mehr als Groß- und Kleinschreibung unterscheiden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>Quelle oder Ziel der Verbindung wurde seit dem letzten Lauf geändert.</translation>
    </message>
    <message>
        <source>Tenant, environment, company or subscription was changed since. What is known of the records, and of the hooks that iPaaS.com has not told of, is true of where it led before.</source>
        <translation>Mandant, Umgebung, Unternehmen oder Abonnement wurde seither geändert. Was über die Datensätze bekannt ist und über die Hooks, zu denen iPaaS.com nichts gemeldet hat, gilt für das vorherige Ziel.</translation>
    </message>
    <message>
        <source>Change the connection back to look again at records or to retry them. An initialization begins anew where the connection leads now, and forgets what is known of those records.</source>
        <translation>Stellen Sie die Verbindung wieder auf den vorherigen Stand, um zu Datensätzen nachzufragen oder sie erneut zu versuchen. Eine Initialisierung beginnt mit dem jetzigen Stand neu und vergisst, was über jene Datensätze bekannt ist.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com hat einen Datensatz dieses Namens, der nicht mit diesem verknüpft ist.</translation>
    </message>
    <message>
        <source>It was made by hand or by another integration, or Business Central has the name twice: iPaaS.com takes each name once, without regard to case.</source>
        <translation>Er wurde von Hand oder von einer anderen Integration erstellt, oder Business Central hat den Namen doppelt: iPaaS.com akzeptiert jeden Namen nur einmal, ohne Beachtung der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Choose that records of the same name are linked (--conflicts link on the command line) or rename one, then run again.</source>
        <translation>Wählen Sie, dass gleichnamige Datensätze verknüpft werden (auf der Befehlszeile --conflicts link), oder benennen Sie einen um, und starten Sie dann einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The linked record was deleted on iPaaS.com.</source>
        <translation>Der verknüpfte Datensatz wurde in iPaaS.com gelöscht.</translation>
    </message>
    <message>
        <source>Someone removed it there.</source>
        <translation>Jemand hat ihn dort entfernt.</translation>
    </message>
    <message>
        <source>Choose that deleted records are created anew (--deleted create on the command line), then run again. Or delete the record in Business Central as well.</source>
        <translation>Wählen Sie, dass gelöschte Datensätze neu erstellt werden (auf der Befehlszeile --deleted create), und starten Sie dann einen neuen Lauf. Oder löschen Sie den Datensatz auch in Business Central.</translation>
    </message>
    <message>
        <source>It is not known whether iPaaS.com took the record.</source>
        <translation>Es ist nicht bekannt, ob iPaaS.com den Datensatz angenommen hat.</translation>
    </message>
    <message>
        <source>The connection broke off while it was sent, and it could not be looked up since.</source>
        <translation>Die Verbindung brach beim Senden ab, und der Datensatz konnte seither nicht nachgesehen werden.</translation>
    </message>
    <message>
        <source>Run again: the record is looked up before anything is sent.</source>
        <translation>Starten Sie einen neuen Lauf: Der Datensatz wird nachgesehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>A record of Business Central cannot be sent.</source>
        <translation>Ein Datensatz von Business Central kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It has no code, or one that iPaaS.com cannot take.</source>
        <translation>Er hat keinen Code oder einen, den iPaaS.com nicht annehmen kann.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>You or the program asked for a stop.</source>
        <translation>Sie oder das Programm haben den Stopp angefordert.</translation>
    </message>
    <message>
        <source>Start again when you are ready; what was done is kept.</source>
        <translation>Starten Sie erneut, wenn Sie bereit sind; was getan wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Something entered cannot be right.</source>
        <translation>Eine Eingabe kann nicht richtig sein.</translation>
    </message>
    <message>
        <source>A value has the wrong form.</source>
        <translation>Ein Wert hat die falsche Form.</translation>
    </message>
    <message>
        <source>Correct the value that is named.</source>
        <translation>Korrigieren Sie den genannten Wert.</translation>
    </message>
    <message>
        <source>The address is not secure.</source>
        <translation>Die Adresse ist nicht sicher.</translation>
    </message>
    <message>
        <source>It starts with http://, and secrets would be readable on the way.</source>
        <translation>Sie beginnt mit http://, und Geheimnisse wären unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Use the address that starts with https://. Plain http:// is for this computer only.</source>
        <translation>Verwenden Sie die Adresse, die mit https:// beginnt. Einfaches http:// ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>The service sends on to another address.</source>
        <translation>Der Dienst leitet an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in or a proxy answers in the service&apos;s place, or the address entered is an old or a wrong one.</source>
        <translation>Ein Netzwerk, das eine Anmeldung verlangt, oder ein Proxy antwortet anstelle des Diensts, oder die eingegebene Adresse ist veraltet oder falsch.</translation>
    </message>
    <message>
        <source>Open any web page in a browser: a network that wants a sign-in shows it there. Then check the address under Advanced. Causeway sends no token to a host that was not entered.</source>
        <translation>Öffnen Sie eine beliebige Webseite in einem Browser: Ein Netzwerk, das eine Anmeldung verlangt, zeigt sie dort an. Prüfen Sie dann die Adresse unter „Erweitert“. Causeway sendet kein Token an einen Host, der nicht eingegeben wurde.</translation>
    </message>
    <message>
        <source>The sign-in host was not found.</source>
        <translation>Der Anmeldehost wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet or no working DNS, or the sign-in address is misspelt.</source>
        <translation>Dieser Computer hat keine Internetverbindung oder kein funktionierendes DNS, oder die Anmeldeadresse ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer. If that works, check the sign-in address under Advanced.</source>
        <translation>Öffnen Sie die Adresse in einem Browser auf diesem Computer. Gelingt das, prüfen Sie die Anmeldeadresse unter „Erweitert“.</translation>
    </message>
    <message>
        <source>The host of Business Central was not found.</source>
        <translation>Der Host von Business Central wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The API address is misspelt, or a DNS filter hides the host; the sign-in host was found.</source>
        <translation>Die API-Adresse ist falsch geschrieben, oder ein DNS-Filter verbirgt den Host; der Anmeldehost wurde gefunden.</translation>
    </message>
    <message>
        <source>Check the API address under Advanced, then open it in a browser on this computer.</source>
        <translation>Prüfen Sie die API-Adresse unter „Erweitert“, und öffnen Sie sie dann in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The host of iPaaS.com was not found.</source>
        <translation>Der Host von iPaaS.com wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The address is misspelt, or this computer has no connection to the internet or no working DNS.</source>
        <translation>Die Adresse ist falsch geschrieben, oder dieser Computer hat keine Internetverbindung oder kein funktionierendes DNS.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com, then open it in a browser on this computer.</source>
        <translation>Prüfen Sie die Adresse von iPaaS.com, und öffnen Sie sie dann in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>Der Host wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address under Advanced, then open it in a browser on this computer.</source>
        <translation>Prüfen Sie die Adresse unter „Erweitert“, und öffnen Sie sie dann in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing answers at the sign-in address.</source>
        <translation>Unter der Anmeldeadresse antwortet nichts.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the sign-in address under Advanced is wrong.</source>
        <translation>Eine Firewall lehnt die Verbindung ab, oder die Anmeldeadresse unter „Erweitert“ ist falsch.</translation>
    </message>
    <message>
        <source>Check the sign-in address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Prüfen Sie die Anmeldeadresse. Ist sie richtig, bitten Sie den Netzwerkadministrator, ausgehendes HTTPS zu diesem Host zuzulassen. Bei einer Sandbox: Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of iPaaS.com.</source>
        <translation>Unter der Adresse von iPaaS.com antwortet nichts.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the address is wrong.</source>
        <translation>Eine Firewall lehnt die Verbindung ab, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Prüfen Sie die Adresse von iPaaS.com. Ist sie richtig, bitten Sie den Netzwerkadministrator, ausgehendes HTTPS zu diesem Host zuzulassen. Bei einer Sandbox: Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>Nothing answers at the API address of Business Central.</source>
        <translation>Unter der API-Adresse von Business Central antwortet nichts.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the API address under Advanced is wrong.</source>
        <translation>Eine Firewall lehnt die Verbindung ab, oder die API-Adresse unter „Erweitert“ ist falsch.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Prüfen Sie die API-Adresse. Ist sie richtig, bitten Sie den Netzwerkadministrator, ausgehendes HTTPS zu diesem Host zuzulassen. Bei einer Sandbox: Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Unter dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the service at this address is not running.</source>
        <translation>Eine Firewall lehnt die Verbindung ab, oder der Dienst unter dieser Adresse wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Bitten Sie den Netzwerkadministrator, ausgehendes HTTPS zu diesem Host zuzulassen. Bei einer Sandbox: Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The network or the service dropped it.</source>
        <translation>Das Netzwerk oder der Dienst hat sie getrennt.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, check the network and proxy.</source>
        <translation>Versuchen Sie es erneut. Geschieht es häufig, prüfen Sie Netzwerk und Proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The network or the service is very slow, or a firewall drops the data silently.</source>
        <translation>Das Netzwerk oder der Dienst ist sehr langsam, oder eine Firewall verwirft die Daten stillschweigend.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays, ask the network&apos;s administrator whether outgoing HTTPS to the host is allowed.</source>
        <translation>Versuchen Sie es in einer Minute erneut. Bleibt der Fehler bestehen, fragen Sie den Netzwerkadministrator, ob ausgehendes HTTPS zu diesem Host zugelassen ist.</translation>
    </message>
    <message>
        <source>No trusted secure connection could be made.</source>
        <translation>Es konnte keine vertrauenswürdige sichere Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>The address leads to a port that does not speak HTTPS, the host speaks only TLS 1.0 or 1.1, or a proxy or virus scanner stands in the way.</source>
        <translation>Die Adresse führt zu einem Port, der kein HTTPS spricht, der Host spricht nur TLS 1.0 oder 1.1, oder ein Proxy oder Virenscanner ist im Weg.</translation>
    </message>
    <message>
        <source>Check the address and its port under Advanced. If they are right, ask the network&apos;s administrator whether a proxy inspects traffic to the host.</source>
        <translation>Prüfen Sie die Adresse und ihren Port unter „Erweitert“. Sind sie richtig, fragen Sie den Netzwerkadministrator, ob ein Proxy den Datenverkehr zu diesem Host untersucht.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today; its date is %1.</source>
        <translation>Das Zertifikat des Hosts ist heute nicht gültig; sein Datum ist %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the host&apos;s certificate was not renewed in time.</source>
        <translation>Die Uhr dieses Computers geht falsch, oder das Zertifikat des Hosts wurde nicht rechtzeitig erneuert.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the owner of the host must renew the certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Sind sie richtig, muss der Betreiber des Hosts das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today.</source>
        <translation>Das Zertifikat des Hosts ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate is for another host: %1.</source>
        <translation>Das Zertifikat gilt für einen anderen Host: %1.</translation>
    </message>
    <message>
        <source>The address is misspelt or an alias, or a network that wants a sign-in answers in the service&apos;s place.</source>
        <translation>Die Adresse ist falsch geschrieben oder ein Alias, oder ein Netzwerk, das eine Anmeldung verlangt, antwortet anstelle des Diensts.</translation>
    </message>
    <message>
        <source>Check the address under Advanced. Then open it in a browser on this computer: it shows who answers.</source>
        <translation>Prüfen Sie die Adresse unter „Erweitert“. Öffnen Sie sie dann in einem Browser auf diesem Computer: Er zeigt, wer antwortet.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Das Zertifikat gilt für einen anderen Host.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust: %1.</source>
        <translation>Das Zertifikat des Hosts stammt von einer Zertifizierungsstelle, der dieser Computer nicht vertraut: %1.</translation>
    </message>
    <message>
        <source>The host uses a certificate of its own company, or something on the way has replaced it.</source>
        <translation>Der Host verwendet ein firmeneigenes Zertifikat, oder etwas auf dem Weg hat es ersetzt.</translation>
    </message>
    <message>
        <source>If the authority is your company&apos;s, ask its administrator to install its root certificate on this computer. Otherwise do not enter the secret on this network.</source>
        <translation>Ist es die Zertifizierungsstelle Ihrer Firma, bitten Sie deren Administrator, ihr Stammzertifikat auf diesem Computer zu installieren. Geben Sie andernfalls das Geheimnis in diesem Netzwerk nicht ein.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust.</source>
        <translation>Das Zertifikat des Hosts stammt von einer Zertifizierungsstelle, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection; its certificate is from %1.</source>
        <translation>Etwas auf dem Weg öffnet die sichere Verbindung; das Zertifikat stammt von %1.</translation>
    </message>
    <message>
        <source>A proxy or virus scanner inspects HTTPS, and this computer does not trust its certificate.</source>
        <translation>Ein Proxy oder Virenscanner untersucht HTTPS, und dieser Computer vertraut dessen Zertifikat nicht.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to install the inspecting proxy&apos;s root certificate on this computer, or to leave this host out of the inspection.</source>
        <translation>Bitten Sie den Netzwerkadministrator, das Stammzertifikat des untersuchenden Proxys auf diesem Computer zu installieren oder diesen Host von der Untersuchung auszunehmen.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection.</source>
        <translation>Etwas auf dem Weg öffnet die sichere Verbindung.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>It wants a sign-in, refuses the host, or is not reachable.</source>
        <translation>Er verlangt eine Anmeldung, lehnt den Host ab oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask the network&apos;s administrator to allow the host.</source>
        <translation>Prüfen Sie die Proxyeinstellungen des Systems, oder bitten Sie den Netzwerkadministrator, den Host zuzulassen.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings name a proxy without the user name and password that it asks for.</source>
        <translation>Die Proxyeinstellungen des Systems nennen einen Proxy ohne den Benutzernamen und das Kennwort, die er verlangt.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let this computer or this host through without a sign-in, or enter the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Bitten Sie den Netzwerkadministrator, diesen Computer oder diesen Host ohne Anmeldung durchzulassen, oder geben Sie Benutzernamen und Kennwort des Proxys in den Proxyeinstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>A web page came instead of data: &quot;%1&quot;.</source>
        <translation>Statt Daten kam eine Webseite: „%1“.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in (hotel, guest network) or a filter answers in the service&apos;s place, or the address leads to a web site.</source>
        <translation>Ein Netzwerk, das eine Anmeldung verlangt (Hotel, Gastnetzwerk), oder ein Filter antwortet anstelle des Diensts, oder die Adresse führt zu einer Website.</translation>
    </message>
    <message>
        <source>Open any web page in a browser on this computer and sign in to the network, then run again. If there is nothing to sign in to, check the address under Advanced.</source>
        <translation>Öffnen Sie eine beliebige Webseite in einem Browser auf diesem Computer, und melden Sie sich beim Netzwerk an. Wiederholen Sie dann den Vorgang. Gibt es nichts anzumelden, prüfen Sie die Adresse unter „Erweitert“.</translation>
    </message>
    <message>
        <source>A web page came instead of data.</source>
        <translation>Statt Daten kam eine Webseite.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s clock by more than five minutes: tokens and certificates may be refused.</source>
        <translation>Sie weicht um mehr als fünf Minuten von der Uhr des Diensts ab: Token und Zertifikate werden eventuell abgelehnt.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer right; best let it set them by itself.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers richtig ein, am besten automatisch.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>Die Antwort war viel zu groß.</translation>
    </message>
    <message>
        <source>Another program answers at this address.</source>
        <translation>Unter dieser Adresse antwortet ein anderes Programm.</translation>
    </message>
    <message>
        <source>Check the address under Advanced.</source>
        <translation>Prüfen Sie die Adresse unter „Erweitert“.</translation>
    </message>
    <message>
        <source>The answer was not what this service sends.</source>
        <translation>Die Antwort war nicht das, was dieser Dienst sendet.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or another program answers in the service&apos;s place.</source>
        <translation>Eine Anmeldeseite des Netzwerks, ein Proxy oder ein anderes Programm antwortet anstelle des Diensts.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer: a network that wants a sign-in shows it there. Then try again.</source>
        <translation>Öffnen Sie die Adresse in einem Browser auf diesem Computer: Ein Netzwerk, das eine Anmeldung verlangt, zeigt sie dort an. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in.</source>
        <translation>Der Dienst akzeptiert die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The token or key is not valid there.</source>
        <translation>Das Token oder der Schlüssel ist dort nicht gültig.</translation>
    </message>
    <message>
        <source>Check the credentials and try again.</source>
        <translation>Prüfen Sie die Anmeldeinformationen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>Der Dienst lässt dies nicht zu.</translation>
    </message>
    <message>
        <source>The app or key lacks a right.</source>
        <translation>Der App oder dem Schlüssel fehlt ein Recht.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s administrator to give the right that the details name.</source>
        <translation>Bitten Sie den Administrator des Diensts, das in den Details genannte Recht zu erteilen.</translation>
    </message>
    <message>
        <source>What answers at the sign-in address is not Microsoft Entra.</source>
        <translation>Unter der Anmeldeadresse antwortet nicht Microsoft Entra.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service, or has a path behind the host.</source>
        <translation>Die Anmeldeadresse führt zu einem anderen Dienst oder hat hinter dem Host einen Pfad.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com, without a path.</source>
        <translation>Setzen Sie die Anmeldeadresse unter „Erweitert“ auf https://login.microsoftonline.com, ohne Pfad.</translation>
    </message>
    <message>
        <source>What answers at the address of iPaaS.com is another service.</source>
        <translation>Unter der Adresse von iPaaS.com antwortet ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The address is wrong, or has a path behind the host.</source>
        <translation>Die Adresse ist falsch oder hat hinter dem Host einen Pfad.</translation>
    </message>
    <message>
        <source>Set the address of iPaaS.com to https://api.ipaas.com, without a path.</source>
        <translation>Setzen Sie die Adresse von iPaaS.com auf https://api.ipaas.com, ohne Pfad.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>A name in the address is misspelt, or the service&apos;s address is wrong.</source>
        <translation>Ein Name in der Adresse ist falsch geschrieben, oder die Adresse des Diensts ist falsch.</translation>
    </message>
    <message>
        <source>Check the names and the address.</source>
        <translation>Prüfen Sie die Namen und die Adresse.</translation>
    </message>
    <message>
        <source>The record was changed by someone else at the same moment.</source>
        <translation>Der Datensatz wurde im selben Moment von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Another program or person works on it.</source>
        <translation>Ein anderes Programm oder eine andere Person arbeitet daran.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Microsoft Entra asks to slow down.</source>
        <translation>Microsoft Entra verlangt eine Pause.</translation>
    </message>
    <message>
        <source>This app has asked for tokens too often; other programs that use it count as well.</source>
        <translation>Diese App hat zu oft Token angefordert; andere Programme, die sie verwenden, zählen mit.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. Nothing needs to be changed here.</source>
        <translation>Warten Sie eine Minute, und wiederholen Sie dann den Vorgang. Hier muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>iPaaS.com asks to slow down.</source>
        <translation>iPaaS.com verlangt eine Pause.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time, or the plan&apos;s monthly volume is used up.</source>
        <translation>In kurzer Zeit kamen zu viele Aufrufe, oder das monatliche Volumen des Tarifs ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. If it stays, look at the company&apos;s plan in the iPaaS.com portal.</source>
        <translation>Warten Sie eine Minute, und wiederholen Sie dann den Vorgang. Bleibt der Fehler bestehen, sehen Sie im iPaaS.com-Portal den Tarif des Unternehmens nach.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>Der Dienst verlangt eine Pause.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time. All programs that use this app share one limit.</source>
        <translation>In kurzer Zeit kamen zu viele Aufrufe. Alle Programme, die diese App verwenden, teilen sich ein Limit.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. For bulk runs lower the limits.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es erneut. Setzen Sie für große Läufe die Drosselungswerte herab.</translation>
    </message>
    <message>
        <source>The environment is not accessible at the moment.</source>
        <translation>Die Umgebung ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is being updated, moved or restored, or it is suspended.</source>
        <translation>Sie wird aktualisiert, verschoben oder wiederhergestellt, oder sie ist gesperrt.</translation>
    </message>
    <message>
        <source>Look at the environment&apos;s state in the Business Central admin center, and run again when it is Active.</source>
        <translation>Sehen Sie den Status der Umgebung im Business Central Admin Center nach, und wiederholen Sie den Vorgang, wenn er „Active“ ist.</translation>
    </message>
    <message>
        <source>Business Central has a fault of its own.</source>
        <translation>Business Central hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Its database or server cannot be reached at the moment.</source>
        <translation>Die Datenbank oder der Server ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, report the correlation ID to the support of Business Central.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bleibt der Fehler bestehen, melden Sie die Korrelations-ID dem Support von Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a fault of its own.</source>
        <translation>iPaaS.com hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>The service failed inside; nothing entered here is wrong.</source>
        <translation>Im Dienst ist ein Fehler aufgetreten; von den Eingaben hier ist nichts falsch.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, hand Copy for support to the support of iPaaS.com.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bleibt der Fehler bestehen, geben Sie den Inhalt von „Für Support kopieren“ an den Support von iPaaS.com weiter.</translation>
    </message>
    <message>
        <source>Microsoft Entra is not available for a moment.</source>
        <translation>Microsoft Entra ist vorübergehend nicht verfügbar.</translation>
    </message>
    <message>
        <source>It is overloaded or has a fault of its own.</source>
        <translation>Der Dienst ist überlastet oder hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Run again in a minute. Nothing needs to be changed here.</source>
        <translation>Wiederholen Sie den Vorgang in einer Minute. Hier muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>The service gave up on the request.</source>
        <translation>Der Dienst hat die Anforderung aufgegeben.</translation>
    </message>
    <message>
        <source>It took longer than the service allows.</source>
        <translation>Sie hat länger gedauert, als der Dienst zulässt.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, when the service is less busy.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut, wenn der Dienst weniger ausgelastet ist.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>It is being updated, overloaded or has a fault of its own.</source>
        <translation>Er wird aktualisiert, ist überlastet oder hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Nothing needs to be changed here.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Hier muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Business Central found no data for the filter.</source>
        <translation>Business Central hat für den Filter keine Daten gefunden.</translation>
    </message>
    <message>
        <source>A record that an entity refers to is missing, or an extension filters it away.</source>
        <translation>Ein Datensatz, auf den eine Entität verweist, fehlt, oder eine Erweiterung filtert ihn heraus.</translation>
    </message>
    <message>
        <source>Open the list in Business Central and check that its records can be opened, then run again.</source>
        <translation>Öffnen Sie die Liste in Business Central, prüfen Sie, ob sich ihre Datensätze öffnen lassen, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Business Central misses a record that it refers to.</source>
        <translation>In Business Central fehlt ein Datensatz, auf den verwiesen wird.</translation>
    </message>
    <message>
        <source>Data of the company is incomplete, or an extension relies on a record that does not exist.</source>
        <translation>Daten des Unternehmens sind unvollständig, oder eine Erweiterung setzt einen Datensatz voraus, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Open the list in Business Central: the record that the details name must exist. Then run again.</source>
        <translation>Öffnen Sie die Liste in Business Central: Der in den Details genannte Datensatz muss vorhanden sein. Wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>A record of Business Central refers to one that does not exist.</source>
        <translation>Ein Datensatz von Business Central verweist auf einen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Data of the company is not consistent.</source>
        <translation>Daten des Unternehmens sind nicht konsistent.</translation>
    </message>
    <message>
        <source>Correct the record that the details name in Business Central, then run again.</source>
        <translation>Korrigieren Sie den in den Details genannten Datensatz in Business Central, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Business Central has two records of the same key.</source>
        <translation>Business Central hat zwei Datensätze mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>An application of Business Central refused the request.</source>
        <translation>Eine Anwendung von Business Central hat die Anforderung abgelehnt.</translation>
    </message>
    <message>
        <source>An extension or a rule of the company says no; the details hold its text.</source>
        <translation>Eine Erweiterung oder eine Regel des Unternehmens verhindert es; die Details enthalten den Text dazu.</translation>
    </message>
    <message>
        <source>Follow what the details say. If they name an extension, ask its publisher.</source>
        <translation>Folgen Sie den Angaben in den Details. Wenn sie eine Erweiterung nennen, fragen Sie deren Herausgeber.</translation>
    </message>
    <message>
        <source>Business Central does not allow this call.</source>
        <translation>Business Central lässt diesen Aufruf nicht zu.</translation>
    </message>
    <message>
        <source>The API is switched off for the environment, or the address leads to something else.</source>
        <translation>Die API ist für die Umgebung ausgeschaltet, oder die Adresse führt zu etwas anderem.</translation>
    </message>
    <message>
        <source>Check the API address and the source. On the page Web Services the line must be a page, not a codeunit.</source>
        <translation>Prüfen Sie die API-Adresse und die Quelle. Auf der Seite „Webdienste“ muss die Zeile eine Seite sein, keine Codeunit.</translation>
    </message>
    <message>
        <source>Business Central does not know this call.</source>
        <translation>Business Central kennt diesen Aufruf nicht.</translation>
    </message>
    <message>
        <source>The address leads to something else than the API.</source>
        <translation>Die Adresse führt zu etwas anderem als der API.</translation>
    </message>
    <message>
        <source>Check the API address and the source.</source>
        <translation>Prüfen Sie die API-Adresse und die Quelle.</translation>
    </message>
    <message>
        <source>Business Central could not make sense of the request.</source>
        <translation>Business Central konnte die Anforderung nicht verstehen.</translation>
    </message>
    <message>
        <source>A name in the address is one that it does not understand, or the API address is wrong.</source>
        <translation>Ein Name in der Adresse ist unverständlich, oder die API-Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Check environment, company and source for blanks and special characters, and the API address under Advanced.</source>
        <translation>Prüfen Sie Umgebung, Unternehmen und Quelle auf Leer- und Sonderzeichen sowie die API-Adresse unter „Erweitert“.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Der Dienst hat die Anforderung zurückgewiesen.</translation>
    </message>
    <message>
        <source>Follow what the details say; with Copy for support you can hand it on.</source>
        <translation>Folgen Sie den Angaben in den Details; mit „Für Support kopieren“ können Sie sie weitergeben.</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Das ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Das ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app signs in to one tenant: enter its Directory (tenant) ID or its domain.</source>
        <translation>Die App meldet sich bei genau einem Mandanten an: Geben Sie dessen Verzeichnis-ID (Mandant) oder Domäne ein.</translation>
    </message>
    <message>
        <source>Either the ID or the domain: remove &quot;.onmicrosoft.com&quot; behind the ID.</source>
        <translation>Entweder die ID oder die Domäne: Entfernen Sie „.onmicrosoft.com“ hinter der ID.</translation>
    </message>
    <message>
        <source>This is a mail address. Enter the part behind the @, or the Directory (tenant) ID.</source>
        <translation>Das ist eine E-Mail-Adresse. Geben Sie den Teil hinter dem @ oder die Verzeichnis-ID (Mandant) ein.</translation>
    </message>
    <message>
        <source>This is neither an ID such as 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d nor a domain such as contoso.onmicrosoft.com.</source>
        <translation>Das ist weder eine ID wie 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d noch eine Domäne wie contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (client) ID has the form a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. It stands on the Overview page of the app registration.</source>
        <translation>Die Anwendungs-ID (Client) hat die Form a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. Sie steht auf der Seite „Übersicht“ der App-Registrierung.</translation>
    </message>
    <message>
        <source>This looks like the secret&apos;s ID. Copy the text in the column Value; if it is no longer shown, make a new secret.</source>
        <translation>Das sieht nach der ID des Geheimnisses aus. Kopieren Sie den Text aus der Spalte „Wert“; wenn er nicht mehr angezeigt wird, erstellen Sie ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>A secret has no blanks or line breaks in it. Copy the column Value once more.</source>
        <translation>Ein Geheimnis enthält weder Leerzeichen noch Zeilenumbrüche. Kopieren Sie die Spalte „Wert“ noch einmal.</translation>
    </message>
    <message>
        <source>This secret is shortened. The full text is shown only once, when the secret is made.</source>
        <translation>Dieses Geheimnis ist gekürzt. Der vollständige Text wird nur einmal angezeigt, wenn das Geheimnis erstellt wird.</translation>
    </message>
    <message>
        <source>This is shorter than secrets of Microsoft Entra are.</source>
        <translation>Das ist kürzer, als Geheimnisse von Microsoft Entra sind.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.businesscentral.dynamics.com.</source>
        <translation>Das ist keine Adresse wie https://api.businesscentral.dynamics.com.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Kennwort enthalten.</translation>
    </message>
    <message>
        <source>Only the address of the service, without anything behind ? or #.</source>
        <translation>Nur die Adresse des Diensts, ohne etwas hinter ? oder #.</translation>
    </message>
    <message>
        <source>The address must start with https://. Plain http:// is for this computer only.</source>
        <translation>Die Adresse muss mit https:// beginnen. Einfaches http:// ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>One scope only, without blanks.</source>
        <translation>Nur ein Scope, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The scope must not be percent-encoded: write :// and / as they are.</source>
        <translation>Der Scope darf nicht prozentcodiert sein: Schreiben Sie :// und / so, wie sie sind.</translation>
    </message>
    <message>
        <source>The scope must end with /.default, as in https://api.businesscentral.dynamics.com/.default.</source>
        <translation>Der Scope muss auf /.default enden, wie in https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>Only the environment&apos;s name, not an address: for example Production.</source>
        <translation>Nur der Name der Umgebung, keine Adresse: zum Beispiel Production.</translation>
    </message>
    <message>
        <source>The name of an environment has fewer than 30 characters.</source>
        <translation>Der Name einer Umgebung hat weniger als 30 Zeichen.</translation>
    </message>
    <message>
        <source>The name of an environment starts with a letter and has only letters A to Z, digits, _ and -.</source>
        <translation>Der Name einer Umgebung beginnt mit einem Buchstaben und enthält nur Buchstaben von A bis Z, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>The name of a web service or entity set starts with a letter and has only letters, digits and _.</source>
        <translation>Der Name eines Webdiensts oder einer Entitätenmenge beginnt mit einem Buchstaben und enthält nur Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, and only letters of the plain alphabet, digits and signs.</source>
        <translation>Eine Client-ID enthält keine Leerzeichen und nur Buchstaben ohne Akzente und Umlaute, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The way is &quot;direct&quot; or &quot;through-ipaas&quot;.</source>
        <translation>Der Übertragungsweg ist „direct“ oder „through-ipaas“.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A date such as 2027-05-01.</source>
        <translation>Ein Datum wie 2027-05-01.</translation>
    </message>
    <message>
        <source>This is not a mail address such as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse wie name@example.com.</translation>
    </message>
    <message>
        <source>The grant type is client_credentials in all configurations.</source>
        <translation>Der Grant-Typ ist in allen Konfigurationen client_credentials.</translation>
    </message>
    <message>
        <source>The name of a company has at most 30 characters. Business Central may show a longer display name: pick the company from the list.</source>
        <translation>Der Name eines Unternehmens hat höchstens 30 Zeichen. Business Central zeigt eventuell einen längeren Anzeigenamen an: Wählen Sie das Unternehmen in der Liste aus.</translation>
    </message>
    <message>
        <source>The ID of a company has the form 824820a2-508c-ed11-aada-000d3a298ab3.</source>
        <translation>Die ID eines Unternehmens hat die Form 824820a2-508c-ed11-aada-000d3a298ab3.</translation>
    </message>
    <message>
        <source>The address of a custom API page is its publisher, group, version and name, such as contoso/integration/v1.0/customerPriceGroups.</source>
        <translation>Die Adresse einer benutzerdefinierten API-Seite besteht aus Herausgeber, Gruppe, Version und Name, zum Beispiel contoso/integration/v1.0/customerPriceGroups.</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>A&amp;lle testen</translation>
    </message>
    <message>
        <source>&amp;Initialize…</source>
        <translation>&amp;Initialisieren…</translation>
    </message>
    <message>
        <source>Earlier r&amp;uns…</source>
        <translation>&amp;Frühere Läufe…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Rotate secret</source>
        <translation>&amp;Geheimnis erneuern</translation>
    </message>
    <message>
        <source>Dupli&amp;cate for another environment or company…</source>
        <translation>Für andere Umgebung oder anderes Unternehmen d&amp;uplizieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Im&amp;portieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lös&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Sho&amp;w only those that need attention</source>
        <translation>Nur Verbindungen mit Handlungsbedarf an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>HookWriter</name>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of the record for %n minute(s). Look again.</source>
        <translation>
            <numerusform>iPaaS.com hat seit %n Minute nicht gemeldet, was aus dem Datensatz geworden ist. Fragen Sie nach.</numerusform>
            <numerusform>iPaaS.com hat seit %n Minuten nicht gemeldet, was aus dem Datensatz geworden ist. Fragen Sie nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record. Look again.</source>
        <translation>iPaaS.com hat nicht gemeldet, was aus dem Datensatz geworden ist. Fragen Sie nach.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has taken %n record(s), and its listener has told of none.</source>
        <translation>
            <numerusform>iPaaS.com hat %n Datensatz angenommen, und sein Listener hat nichts dazu gemeldet.</numerusform>
            <numerusform>iPaaS.com hat %n Datensätze angenommen, und sein Listener hat zu keinem etwas gemeldet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 is not an https address. Plain http would show secrets on the way.</source>
        <translation>%1 ist keine https-Adresse. Bei einfachem http wären Geheimnisse unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The service named %1, which is not %2. The access token is not sent there.</source>
        <translation>Der Dienst hat %1 genannt, nicht %2. Dorthin wird das Zugriffstoken nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>InitializeCommand</name>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is handed over anew.</source>
        <translation>Quelle oder Ziel der Verbindung wurde seit dem letzten Lauf geändert: Jeder Datensatz wird neu übergeben.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is compared anew.</source>
        <translation>Quelle oder Ziel der Verbindung wurde seit dem letzten Lauf geändert: Jeder Datensatz wird neu verglichen.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run hands over every record anew.</source>
        <translation>Quelle oder Ziel der Verbindung wurde seit dem letzten Lauf geändert: Der nächste Lauf übergibt jeden Datensatz neu.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run compares every record anew.</source>
        <translation>Quelle oder Ziel der Verbindung wurde seit dem letzten Lauf geändert: Der nächste Lauf vergleicht jeden Datensatz neu.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written: conflicts show in the run.</source>
        <translation>Die eigenen Zuordnungen von iPaaS.com bestimmen, was geschrieben wird: Konflikte zeigen sich im Lauf.</translation>
    </message>
    <message>
        <source>iPaaS.com was not asked what it has of %1, as the journal keeps that. A linked record that was deleted there meanwhile shows as unchanged or changed here: add --compare-everything to see it.</source>
        <translation>Der Bestand von iPaaS.com wurde für %1 nicht abgefragt, da das Journal ihn festhält. Ein verknüpfter Datensatz, der dort inzwischen gelöscht wurde, erscheint hier als unverändert oder geändert: Ergänzen Sie --compare-everything, um ihn zu erkennen.</translation>
    </message>
    <message>
        <source>No record had failed: nothing was sent again.</source>
        <translation>Kein Datensatz war fehlgeschlagen: Es wurde nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --look-again to go on with it.</source>
        <translation>Ein früherer Lauf ist nicht bis zum Ende gekommen. Führen Sie initialize ohne --look-again aus, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --retry-failed to go on with it.</source>
        <translation>Ein früherer Lauf ist nicht bis zum Ende gekommen. Führen Sie initialize ohne --retry-failed aus, um ihn fortzusetzen.</translation>
    </message>
</context>
<context>
    <name>IpaasClient</name>
    <message>
        <source>iPaaS.com answered, but its answer is not a list.</source>
        <translation>iPaaS.com hat geantwortet, aber die Antwort ist keine Liste.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not the subscription.</source>
        <translation>iPaaS.com hat geantwortet, aber die Antwort ist nicht das Abonnement.</translation>
    </message>
    <message>
        <source>iPaaS.com accepted the record, but its answer holds no id.</source>
        <translation>iPaaS.com hat den Datensatz angenommen, aber die Antwort enthält keine ID.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not a record.</source>
        <translation>iPaaS.com hat geantwortet, aber die Antwort ist kein Datensatz.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not an id.</source>
        <translation>iPaaS.com hat geantwortet, aber die Antwort ist keine ID.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a person&apos;s name, %2: the person&apos;s e-mail address.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is neither an API key nor a sign-in.</source>
        <translation>Es gibt weder einen API-Schlüssel noch eine Anmeldung.</translation>
    </message>
</context>
<context>
    <name>IpaasEndpoints</name>
    <message>
        <source>%1 must be the name of a header</source>
        <translation>%1 muss der Name eines Headers sein</translation>
    </message>
    <message>
        <source>%1 needs the texts &quot;created&quot; and &quot;updated&quot;</source>
        <translation>%1 benötigt die Texte „created“ und „updated“</translation>
    </message>
    <message>
        <source>each of &quot;hosts&quot; needs a name, and secure addresses as &quot;apiUrl&quot; and &quot;portalUrl&quot;</source>
        <translation>jeder Eintrag in „hosts“ benötigt einen Namen sowie sichere Adressen als „apiUrl“ und „portalUrl“</translation>
    </message>
    <message>
        <source>&quot;hosts&quot; is empty</source>
        <translation>„hosts“ ist leer</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2</source>
        <translation>%1 muss eine ganze Zahl von 1 bis %2 sein</translation>
    </message>
    <message>
        <source>%1.%2 needs a method and a relative path</source>
        <translation>%1.%2 benötigt eine Methode und einen relativen Pfad</translation>
    </message>
    <message>
        <source>%1.%2 must be a text</source>
        <translation>%1.%2 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1.%2 must be a list of texts</source>
        <translation>%1.%2 muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 is not used, but the built-in list of iPaaS.com&apos;s endpoints: %2.</source>
        <translation>%1 wird nicht verwendet, sondern die integrierte Liste der Endpunkte von iPaaS.com: %2.</translation>
    </message>
    <message>
        <source>it is larger than any such list</source>
        <translation>die Datei ist größer, als eine solche Liste sein kann</translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation>die Datei ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is not an entry of the list, or not of this kind</source>
        <translation>%1 ist kein Eintrag der Liste oder nicht von dieser Art</translation>
    </message>
</context>
<context>
    <name>IpaasHooks</name>
    <message>
        <source>The webhook API key that was entered is not the one that the subscription shows.</source>
        <translation>Der eingegebene Webhook-API-Schlüssel ist nicht der, den das Abonnement anzeigt.</translation>
    </message>
    <message>
        <source>The subscription shows no webhook API key, and none was entered.</source>
        <translation>Das Abonnement zeigt keinen Webhook-API-Schlüssel an, und es wurde keiner eingegeben.</translation>
    </message>
    <message>
        <source>There is no webhook API key to send a hook with.</source>
        <translation>Es gibt keinen Webhook-API-Schlüssel, mit dem ein Hook gesendet werden kann.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s listener answered, but not with a status.</source>
        <translation>Der Listener von iPaaS.com hat geantwortet, aber nicht mit einem Status.</translation>
    </message>
</context>
<context>
    <name>IpaasSession</name>
    <message>
        <source>iPaaS.com answered the sign-in, but its answer holds no access token.</source>
        <translation>iPaaS.com hat auf die Anmeldung geantwortet, aber die Antwort enthält kein Zugriffstoken.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain to keep secrets in. Start or install one (on Linux a Secret Service such as GNOME Keyring, or KWallet), or keep the secret for this session only.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund, in dem Geheimnisse gespeichert werden können. Starten oder installieren Sie einen (unter Linux einen Secret Service wie GNOME Keyring oder KWallet), oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up: it has no default keyring. Create one in the system&apos;s password program and try again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht eingerichtet: Er hat keinen Standardschlüsselbund. Erstellen Sie einen in der Kennwortverwaltung des Systems, und versuchen Sie es erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, in the window that asks for its password or in the system&apos;s password program, and try again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn in dem Fenster, das nach seinem Kennwort fragt, oder in der Kennwortverwaltung des Systems, und versuchen Sie es erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Causeway to use it and try again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie Causeway, ihn zu verwenden, und versuchen Sie es erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>%1 The keychain says: %2</source>
        <extracomment>%1 is a whole sentence, %2 the text of the system, often in English.</extracomment>
        <translation>%1 Der Schlüsselbund meldet: %2</translation>
    </message>
    <message>
        <source>The keychain took the secret but gives back another. Try again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund hat das Geheimnis angenommen, gibt aber ein anderes zurück. Versuchen Sie es erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered within %n second(s). See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</source>
        <translation>
            <numerusform>Der Schlüsselbund hat innerhalb von %n Sekunde nicht geantwortet. Sehen Sie nach, ob ein Fenster von ihm auf Sie wartet, und versuchen Sie es dann erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.</numerusform>
            <numerusform>Der Schlüsselbund hat innerhalb von %n Sekunden nicht geantwortet. Sehen Sie nach, ob ein Fenster von ihm auf Sie wartet, und versuchen Sie es dann erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it again.</source>
        <translation>Der Schlüsselbund enthält dieses Geheimnis nicht. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Das Geheimnis ist leer. Geben Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>die Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>der macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>the system&apos;s keychain (Secret Service or KWallet)</source>
        <translation>der Schlüsselbund des Systems (Secret Service oder KWallet)</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Open the Business Central admin center</source>
        <translation>Business Central Admin Center öffnen</translation>
    </message>
    <message>
        <source>Open Microsoft Entra Applications</source>
        <translation>Microsoft Entra-Anwendungen öffnen</translation>
    </message>
    <message>
        <source>Open Web Services</source>
        <translation>Webdienste öffnen</translation>
    </message>
    <message>
        <source>Open Business Central</source>
        <translation>Business Central öffnen</translation>
    </message>
    <message>
        <source>Open the app registrations</source>
        <translation>App-Registrierungen öffnen</translation>
    </message>
    <message>
        <source>Open the tenant&apos;s overview</source>
        <translation>Übersicht des Mandanten öffnen</translation>
    </message>
    <message>
        <source>Open the sign-in logs</source>
        <translation>Anmeldeprotokolle öffnen</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center</source>
        <translation>Microsoft Entra Admin Center öffnen</translation>
    </message>
    <message>
        <source>Open the iPaaS.com portal</source>
        <translation>iPaaS.com-Portal öffnen</translation>
    </message>
    <message>
        <source>Read about it at Microsoft Learn</source>
        <translation>Auf Microsoft Learn nachlesen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The record has no code.</source>
        <translation>Der Datensatz hat keinen Code.</translation>
    </message>
    <message numerus="yes">
        <source>The code has more than %n character(s).</source>
        <translation>
            <numerusform>Der Code hat mehr als %n Zeichen.</numerusform>
            <numerusform>Der Code hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has a control character in it.</source>
        <translation>Der Code enthält ein Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>MappingDraft</name>
    <message>
        <source>Business Central&apos;s page has no field %1. Pick one from the list.</source>
        <translation>Die Seite von Business Central hat kein Feld %1. Wählen Sie eines in der Liste aus.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have this custom field. Define it in the iPaaS.com portal, then look again.</source>
        <translation>iPaaS.com hat dieses benutzerdefinierte Feld nicht. Definieren Sie es im iPaaS.com-Portal, und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has this custom field could not be confirmed.</source>
        <translation>Ob iPaaS.com dieses benutzerdefinierte Feld hat, konnte nicht bestätigt werden.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>A row needs a field or custom field of iPaaS.com.</source>
        <translation>Eine Zeile benötigt ein Feld oder benutzerdefiniertes Feld von iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a field has at most %n character(s).</source>
        <translation>
            <numerusform>Der Name eines Felds hat höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name eines Felds hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a field has no line breaks, and no blanks around it.</source>
        <translation>Der Name eines Felds enthält keine Zeilenumbrüche und am Anfang und Ende keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The field %1 is filled in by Causeway or iPaaS.com.</source>
        <translation>Das Feld %1 wird von Causeway oder iPaaS.com ausgefüllt.</translation>
    </message>
    <message>
        <source>The name comes from a field of Business Central: iPaaS.com takes each name once.</source>
        <translation>Der Name kommt aus einem Feld von Business Central: iPaaS.com akzeptiert jeden Namen nur einmal.</translation>
    </message>
    <message>
        <source>A row needs a field of Business Central or a text.</source>
        <translation>Eine Zeile benötigt ein Feld von Business Central oder einen Text.</translation>
    </message>
    <message>
        <source>A row has either fields of Business Central or a text.</source>
        <translation>Eine Zeile hat entweder Felder von Business Central oder einen Text.</translation>
    </message>
    <message numerus="yes">
        <source>A row has at most %n field(s) of Business Central.</source>
        <translation>
            <numerusform>Eine Zeile hat höchstens %n Feld von Business Central.</numerusform>
            <numerusform>Eine Zeile hat höchstens %n Felder von Business Central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Text hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Text hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has no line breaks or other control characters.</source>
        <translation>Ein Text enthält keine Zeilenumbrüche oder anderen Steuerzeichen.</translation>
    </message>
    <message>
        <source>A field of Business Central starts with a letter and has only letters, digits and _.</source>
        <translation>Ein Feld von Business Central beginnt mit einem Buchstaben und enthält nur Buchstaben, Ziffern und _.</translation>
    </message>
    <message numerus="yes">
        <source>A mapping has at most %n row(s).</source>
        <translation>
            <numerusform>Eine Zuordnung hat höchstens %n Zeile.</numerusform>
            <numerusform>Eine Zuordnung hat höchstens %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a row already.</source>
        <translation>Für %1 gibt es bereits eine Zeile.</translation>
    </message>
    <message>
        <source>A mapping needs a row for the name.</source>
        <translation>Eine Zuordnung benötigt eine Zeile für den Namen.</translation>
    </message>
</context>
<context>
    <name>MissingSecrets</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two environment variables</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 has neither a client secret nor an iPaaS.com API key.</source>
        <translation>%1 hat weder ein Clientgeheimnis noch einen iPaaS.com-API-Schlüssel.</translation>
    </message>
    <message>
        <source>%1 has no client secret.</source>
        <translation>%1 hat kein Clientgeheimnis.</translation>
    </message>
    <message>
        <source>%1 has no iPaaS.com API key.</source>
        <translation>%1 hat keinen iPaaS.com-API-Schlüssel.</translation>
    </message>
    <message>
        <source>Set %1, or store what is missing: %2</source>
        <extracomment>%1: environment variables, %2: commands</extracomment>
        <translation>Legen Sie %1 fest, oder speichern Sie, was fehlt: %2</translation>
    </message>
    <message>
        <source>Set %1: this computer has no keychain.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Legen Sie %1 fest: Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>To store what is missing in the keychain:</source>
        <translation>So speichern Sie im Schlüsselbund, was fehlt:</translation>
    </message>
    <message>
        <source>Without a keychain, set %1 for each call.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Ohne Schlüsselbund legen Sie für jeden Aufruf %1 fest.</translation>
    </message>
</context>
<context>
    <name>NamedConnection</name>
    <message>
        <source>None is stored yet: &quot;causeway-cli connection import FILE&quot; adds one.</source>
        <translation>Es ist noch keine gespeichert: „causeway-cli connection import FILE“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>&quot;causeway-cli connection list&quot; shows all.</source>
        <translation>„causeway-cli connection list“ zeigt alle an.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? &quot;causeway-cli connection list&quot; shows all.</source>
        <translation>Meinten Sie „%1“? „causeway-cli connection list“ zeigt alle an.</translation>
    </message>
</context>
<context>
    <name>ODataMetadata</name>
    <message>
        <source>Business Central&apos;s description of its services cannot be read (%1).</source>
        <translation>Die Beschreibung der Dienste von Business Central kann nicht gelesen werden (%1).</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>%1, built with %2</source>
        <extracomment>Of Qt; %1 is the version that runs, %2 the one that the program was built with</extracomment>
        <translation>%1, erstellt mit %2</translation>
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
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Secrets are in</source>
        <translation>Ort der Geheimnisse</translation>
    </message>
    <message>
        <source>Data is in</source>
        <translation>Ort der Daten</translation>
    </message>
</context>
<context>
    <name>ProgressLines</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>liest und schreibt</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>about %1 s left in all</source>
        <translation>insgesamt noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left in all</source>
        <translation>insgesamt noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left in all</source>
        <translation>insgesamt noch etwa %1 h</translation>
    </message>
    <message>
        <source>%1 with iPaaS.com</source>
        <extracomment>%1 is a number of records</extracomment>
        <translation>%1 bei iPaaS.com</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>bisher %1 von %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 read, %4 created, %5 updated, %6 unchanged, %7 failed, %8 in conflict</source>
        <translation>%1, %2: %3 gelesen, %4 erstellt, %5 aktualisiert, %6 unverändert, %7 fehlgeschlagen, %8 mit Konflikt</translation>
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
        <translation>Kundenkategorie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Versandart</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>Register an app</source>
        <translation>App registrieren</translation>
    </message>
    <message>
        <source>Press &quot;New registration&quot;. Any name will do; choose accounts of this directory only. The connection needs no redirect URI; iPaaS.com&apos;s help page names the one below, of the type Web.</source>
        <translation>Wählen Sie „Neue Registrierung“. Der Name ist beliebig; wählen Sie „Nur Konten in diesem Organisationsverzeichnis“. Die Verbindung benötigt keinen Umleitungs-URI; die Hilfeseite von iPaaS.com nennt den untenstehenden, vom Typ „Web“.</translation>
    </message>
    <message>
        <source>Name, for example</source>
        <translation>Name, zum Beispiel</translation>
    </message>
    <message>
        <source>Redirect URI, optional</source>
        <translation>Umleitungs-URI, optional</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>App-Registrierungen</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Neue Registrierung</translation>
    </message>
    <message>
        <source>Give it the permission</source>
        <translation>Berechtigung erteilen</translation>
    </message>
    <message>
        <source>In &quot;API permissions&quot;: &quot;Add a permission&quot;, &quot;Dynamics 365 Business Central&quot;, &quot;Application permissions&quot;. Then press &quot;Grant admin consent&quot;: without it signing in works, and Business Central refuses every call.</source>
        <translation>Unter „API-Berechtigungen“: „Berechtigung hinzufügen“, „Dynamics 365 Business Central“, „Anwendungsberechtigungen“. Wählen Sie dann „Administratorzustimmung erteilen“: Ohne sie gelingt die Anmeldung, aber Business Central lehnt jeden Aufruf ab.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Optional, to list the environments</source>
        <translation>Optional, um die Umgebungen aufzulisten</translation>
    </message>
    <message>
        <source>Optional, named by iPaaS.com&apos;s installation page</source>
        <translation>Optional, auf der Installationsseite von iPaaS.com genannt</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>API-Berechtigungen</translation>
    </message>
    <message>
        <source>Add a permission</source>
        <translation>Berechtigung hinzufügen</translation>
    </message>
    <message>
        <source>Make a client secret</source>
        <translation>Clientgeheimnis erstellen</translation>
    </message>
    <message>
        <source>In &quot;Certificates &amp; secrets&quot;: &quot;New client secret&quot;. Copy the column &quot;Value&quot; at once, as it is shown only this time, and note the date on which it expires. The column &quot;Secret ID&quot; is not needed.</source>
        <translation>Unter „Zertifikate &amp; Geheimnisse“: „Neuer geheimer Clientschlüssel“. Kopieren Sie sofort die Spalte „Wert“, da sie nur dieses eine Mal angezeigt wird, und notieren Sie das Ablaufdatum. Die Spalte „Secret ID“ wird nicht benötigt.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets</source>
        <translation>Zertifikate &amp; Geheimnisse</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Neuer geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Copy the two IDs</source>
        <translation>Die beiden IDs kopieren</translation>
    </message>
    <message>
        <source>On &quot;Overview&quot;: Application (client) ID and Directory (tenant) ID. The next page of Causeway takes them, one by one or all of the page at once.</source>
        <translation>Unter „Übersicht“: Anwendungs-ID (Client) und Verzeichnis-ID (Mandant). Auf der nächsten Seite von Causeway fügen Sie sie ein, einzeln oder die ganze Seite auf einmal.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Let the app into Business Central</source>
        <translation>App in Business Central zulassen</translation>
    </message>
    <message>
        <source>Search for &quot;Microsoft Entra Applications&quot; and press &quot;New&quot;. Enter the client ID and a description, add the permission set, and set &quot;State&quot; to &quot;Enabled&quot; last: permission sets can be changed only while it is disabled. SUPER cannot be given to an app.</source>
        <translation>Suchen Sie nach „Microsoft Entra-Anwendungen“, und wählen Sie „Neu“. Geben Sie die Client-ID und eine Beschreibung ein, fügen Sie den Berechtigungssatz hinzu, und setzen Sie „Status“ zuletzt auf „Aktiviert“: Berechtigungssätze können nur geändert werden, solange der Eintrag deaktiviert ist. SUPER kann einer App nicht zugewiesen werden.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Microsoft Entra Applications</source>
        <translation>Microsoft Entra-Anwendungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Let it list the environments (optional)</source>
        <translation>Auflisten der Umgebungen erlauben (optional)</translation>
    </message>
    <message>
        <source>In the Business Central admin center, add the client ID to &quot;Authorized Microsoft Entra apps&quot;. It needs the optional permission above. Without it the name of the environment is typed.</source>
        <translation>Fügen Sie im Business Central Admin Center die Client-ID unter „Authorized Microsoft Entra apps“ hinzu. Dafür ist die optionale Berechtigung oben erforderlich. Ohne sie geben Sie den Namen der Umgebung selbst ein.</translation>
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
        <translation>Business Central mit iPaaS.com verbinden: was ein Administrator tun muss</translation>
    </message>
    <message>
        <source>Please do the following once, and send back the Application (client) ID and the Directory (tenant) ID. The client secret must not go by mail: hand it over by a password manager or in person.</source>
        <translation>Bitte führen Sie die folgenden Schritte einmalig aus, und senden Sie die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant) zurück. Das Clientgeheimnis darf nicht per E-Mail verschickt werden: Übergeben Sie es über einen Kennwort-Manager oder persönlich.</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center</source>
        <translation>Im Microsoft Entra Admin Center</translation>
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
        <translation>Alle Seiten sind ausgefüllt: Sehen Sie sich jede an, und wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>The sandbox has its app already: see what a real one takes, and press &quot;Next&quot;.</source>
        <translation>Die Sandbox hat ihre App bereits: Sehen Sie sich an, was eine echte erfordert, und wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Press &quot;Next&quot; to sign in with these, or change one first to see what a mistake looks like.</source>
        <translation>Wählen Sie „Weiter“, um sich mit diesen Angaben anzumelden, oder ändern Sie zuerst eine, um zu sehen, wie sich ein Fehler zeigt.</translation>
    </message>
    <message>
        <source>Keep the company, or pick another of the list, and press &quot;Next&quot;.</source>
        <translation>Behalten Sie das Unternehmen bei, oder wählen Sie ein anderes in der Liste aus, und wählen Sie dann „Weiter“.</translation>
    </message>
    <message>
        <source>See how the subscription&apos;s settings are compared with yours, and press &quot;Next&quot;.</source>
        <translation>Sehen Sie sich an, wie die Einstellungen des Abonnements mit Ihren verglichen werden, und wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Look into a preview if you like, and press &quot;Next&quot;.</source>
        <translation>Sehen Sie sich auf Wunsch erste Datensätze an, und wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>When the test has passed, press &quot;Save&quot;: the connection is marked as made-up data.</source>
        <translation>Wenn der Test bestanden ist, wählen Sie „Speichern“: Die Verbindung wird als „fiktive Daten“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Look first or start now: the records are made up on both sides.</source>
        <translation>Sehen Sie sich zuerst die Vorschau an, oder starten Sie gleich: Die Datensätze sind auf beiden Seiten fiktiv.</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>%1: standard input held no value.</source>
        <translation>%1: Die Standardeingabe enthielt keinen Wert.</translation>
    </message>
    <message>
        <source>the value is too long.</source>
        <translation>Der Wert ist zu lang.</translation>
    </message>
    <message>
        <source>The keychain holds the %1 of %2 now.</source>
        <translation>Der Schlüsselbund enthält jetzt %1 für %2.</translation>
    </message>
</context>
<context>
    <name>ServiceGate</name>
    <message>
        <source>The service has asked to be left alone for a while.</source>
        <translation>Der Dienst hat darum gebeten, eine Zeit lang nicht aufgerufen zu werden.</translation>
    </message>
</context>
<context>
    <name>SessionSecretStore</name>
    <message>
        <source>The secret is not known in this session. Enter it again.</source>
        <translation>Das Geheimnis ist in dieser Sitzung nicht bekannt. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Das Geheimnis ist leer. Geben Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where a secret is kept.</extracomment>
        <translation>nur diese Sitzung</translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>The entity of API v2.0 that Microsoft documents.</source>
        <translation>Die Entität der API v2.0, die Microsoft dokumentiert.</translation>
    </message>
    <message>
        <source>Has fields that tell it, such as %1.</source>
        <translation>Hat Felder, an denen sie zu erkennen ist, etwa %1.</translation>
    </message>
    <message>
        <source>Has %1, as many pages do. That it is the right one could not be confirmed.</source>
        <translation>Hat %1, wie viele Seiten. Dass es die richtige ist, konnte nicht bestätigt werden.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Business Central&apos;s links to the next page lead in a circle.</source>
        <translation>Die Links von Business Central zur nächsten Seite führen im Kreis.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Verbindet Business Central mit iPaaS.com.</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a connection file.</source>
        <translation>Assistenten öffnen, ausgefüllt aus einer Verbindungsdatei.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keep connections and journals there.</source>
        <translation>Verbindungen und Journale dort speichern.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a sandbox with made-up data.</source>
        <translation>Assistenten öffnen, ausgefüllt aus einer Sandbox mit fiktiven Daten.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
</context>
<context>
    <name>StoredPlaces</name>
    <message>
        <source>the client secret of the app registration</source>
        <translation>das Clientgeheimnis der App-Registrierung</translation>
    </message>
    <message>
        <source>the API key of iPaaS.com</source>
        <translation>der API-Schlüssel von iPaaS.com</translation>
    </message>
    <message>
        <source>a person&apos;s sign-in to iPaaS.com</source>
        <translation>die Anmeldung einer Person bei iPaaS.com</translation>
    </message>
    <message>
        <source>the webhook key of the subscription</source>
        <translation>der Webhook-API-Schlüssel des Abonnements</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>In einem Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>The folder itself, made for your user account only. In it are:</source>
        <translation>Der Ordner selbst, nur für Ihr Benutzerkonto angelegt. Er enthält:</translation>
    </message>
    <message>
        <source>The settings of each connection, a file each, named after its ID. No secrets.</source>
        <translation>Die Einstellungen jeder Verbindung, jeweils in einer Datei, die nach ihrer ID benannt ist. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>When each was last tested and initialized, and what came of it.</source>
        <translation>Wann jede Verbindung zuletzt getestet und initialisiert wurde und mit welchem Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n run(s), and the values of records that are still to be sent. Beside each, when the last calls were made.</source>
        <translation>
            <numerusform>Was übertragen wurde: Namen und IDs von Datensätzen, was nicht gesendet werden konnte und warum, die Zahlen des letzten Laufs (%n) und die Werte der Datensätze, die noch zu senden sind. Daneben jeweils, wann die letzten Aufrufe erfolgt sind.</numerusform>
            <numerusform>Was übertragen wurde: Namen und IDs von Datensätzen, was nicht gesendet werden konnte und warum, die Zahlen der letzten %n Läufe und die Werte der Datensätze, die noch zu senden sind. Daneben jeweils, wann die letzten Aufrufe erfolgt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours, language, and where windows were.</source>
        <translation>Farben, Sprache und die Position der Fenster.</translation>
    </message>
    <message>
        <source>Paths of iPaaS.com&apos;s API that somebody has corrected by hand.</source>
        <translation>Pfade der API von iPaaS.com, die jemand von Hand korrigiert hat.</translation>
    </message>
    <message>
        <source>Files that could not be read and were set aside. They may be deleted.</source>
        <translation>Dateien, die nicht gelesen werden konnten und beiseitegelegt wurden. Sie können gelöscht werden.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>In %1, under &quot;Causeway&quot;. Each secret that a connection has is an entry of this name, with the connection&apos;s ID in front:</source>
        <extracomment>%1 is the keychain of the system, &quot;Causeway&quot; the name of a service there</extracomment>
        <translation>Ort: %1, unter „Causeway“. Jedes Geheimnis einer Verbindung ist ein Eintrag dieses Namens, mit der ID der Verbindung davor:</translation>
    </message>
    <message>
        <source>ID/%1</source>
        <translation>ID/%1</translation>
    </message>
    <message>
        <source>the ID of %1, which has secrets for this session only, not in the keychain</source>
        <extracomment>%1 is a connection</extracomment>
        <translation>die ID von %1; diese Verbindung hat Geheimnisse nur für diese Sitzung, nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>the ID of %1</source>
        <translation>die ID von %1</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Wo Sie es abgelegt haben</translation>
    </message>
    <message>
        <source>Reports, exported connections and the page for an administrator are where you saved them. Causeway keeps no list of them.</source>
        <translation>Berichte, exportierte Verbindungen und die Seite für einen Administrator sind dort, wo Sie sie gespeichert haben. Causeway führt keine Liste darüber.</translation>
    </message>
    <message numerus="yes">
        <source>A client secret that you copy for iPaaS.com&apos;s portal is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Ein Clientgeheimnis, das Sie für das iPaaS.com-Portal kopieren, bleibt %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>Ein Clientgeheimnis, das Sie für das iPaaS.com-Portal kopieren, bleibt %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is never stored</source>
        <translation>Was nie gespeichert wird</translation>
    </message>
    <message>
        <source>Secrets outside the keychain: no file, log or report has one.</source>
        <translation>Geheimnisse außerhalb des Schlüsselbunds: Keine Datei, kein Protokoll und kein Bericht enthält eines.</translation>
    </message>
    <message>
        <source>Your password for iPaaS.com, and the tokens that Microsoft and iPaaS.com give for an hour.</source>
        <translation>Ihr Kennwort für iPaaS.com und die Token, die Microsoft und iPaaS.com für eine Stunde ausstellen.</translation>
    </message>
    <message>
        <source>How you use the program: nothing is counted or sent to anyone.</source>
        <translation>Wie Sie das Programm verwenden: Es wird nichts gezählt und an niemanden etwas gesendet.</translation>
    </message>
    <message>
        <source>What leaves this computer, and to whom</source>
        <translation>Was diesen Computer verlässt, und an wen</translation>
    </message>
    <message>
        <source>Only when you set up, test or initialize a connection, encrypted, and by way of the system&apos;s proxy where one is set. What is done in the sandbox stays on this computer.</source>
        <translation>Nur wenn Sie eine Verbindung einrichten, testen oder initialisieren, verschlüsselt und über den Proxy des Systems, falls einer festgelegt ist. Was in der Sandbox geschieht, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in gets the tenant ID, the client ID and the client secret.</source>
        <translation>Die Anmeldung von Microsoft erhält die Mandanten-ID, die Client-ID und das Clientgeheimnis.</translation>
    </message>
    <message>
        <source>Business Central gets the token from that sign-in. It is only read from.</source>
        <translation>Business Central erhält das Token aus dieser Anmeldung. Dort wird nur gelesen.</translation>
    </message>
    <message>
        <source>iPaaS.com gets what signs you in there, and the customer categories, locations and shipping methods that are transferred, or their IDs only where its own mappings read them.</source>
        <translation>iPaaS.com erhält, was Sie dort anmeldet, und die Kundenkategorien, Lagerorte und Versandarten, die übertragen werden, oder nur deren IDs, wenn seine eigenen Zuordnungen sie lesen.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>So entfernen Sie alles</translation>
    </message>
    <message>
        <source>1. Delete each connection in the home window: its settings, its status, its journal and its entries in the keychain go with it.</source>
        <translation>1. Löschen Sie jede Verbindung im Hauptfenster: Einstellungen, Status, Journal und Einträge im Schlüsselbund werden mit ihr gelöscht.</translation>
    </message>
    <message>
        <source>2. Quit Causeway and delete the folder above.</source>
        <translation>2. Beenden Sie Causeway, und löschen Sie den oben genannten Ordner.</translation>
    </message>
    <message>
        <source>3. Should an entry be left in the keychain, as after deleting files by hand, delete those of &quot;Causeway&quot; in the system&apos;s own password program.</source>
        <translation>3. Sollte im Schlüsselbund ein Eintrag übrig sein, etwa weil Dateien von Hand gelöscht wurden, löschen Sie die Einträge von „Causeway“ in der Kennwortverwaltung des Systems.</translation>
    </message>
</context>
<context>
    <name>TenantDiscovery</name>
    <message>
        <source>The sign-in host did not describe a tenant: its answer has no issuer or token endpoint.</source>
        <translation>Der Anmeldehost hat keinen Mandanten beschrieben: In der Antwort fehlen Aussteller oder Tokenendpunkt.</translation>
    </message>
    <message>
        <source>The sign-in host names a token endpoint on another host (%1).</source>
        <translation>Der Anmeldehost nennt einen Tokenendpunkt auf einem anderen Host (%1).</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <translation>Als Erstes: %1. %2</translation>
    </message>
</context>
<context>
    <name>TestStatus</name>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Every step on the way is tried once. Nothing is changed.</source>
        <translation>Jeder Schritt auf dem Weg wird einmal geprüft. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Der Test wurde gestoppt</translation>
    </message>
    <message>
        <source>Some checks were not tried.</source>
        <translation>Einige Prüfungen wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed. What to do is below.</source>
        <translation>Die Prüfung „%1“ ist fehlgeschlagen. Was zu tun ist, steht unten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) failed.</source>
        <translation>
            <numerusform>%n weitere Prüfung ist fehlgeschlagen.</numerusform>
            <numerusform>%n weitere Prüfungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection does not work yet</source>
        <translation>Die Verbindung funktioniert noch nicht</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know below.</source>
        <translation>
            <numerusform>%n Hinweis unten.</numerusform>
            <numerusform>%n Hinweise unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both services answer, and all three data types can be read.</source>
        <translation>Beide Dienste antworten, und alle drei Datentypen sind lesbar.</translation>
    </message>
</context>
<context>
    <name>TextTransferOutput</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); --json lists all of them.</source>
        <translation>
            <numerusform>… und %n weiteres Problem; --json listet alle auf.</numerusform>
            <numerusform>… und %n weitere Probleme; --json listet alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was damaged and was set aside as %1; a new one was begun.</source>
        <translation>Das Journal war beschädigt und wurde als %1 beiseitegelegt; ein neues wurde begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</source>
        <translation>
            <numerusform>%Ln Datensatz mit Konflikt, den ein Lauf als nicht übertragen zählt: --conflicts link verknüpft ihn, wenn es möglich ist, --conflicts skip lässt ihn unberührt.</numerusform>
            <numerusform>%Ln Datensätze mit Konflikt, die ein Lauf als nicht übertragen zählt: --conflicts link verknüpft sie, soweit es möglich ist, --conflicts skip lässt sie unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>Eine Vorschau: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The run would have nothing to send.</source>
        <translation>Der Lauf hätte nichts zu senden.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s since it was taken up.</source>
        <extracomment>%1 is a number of calls (&quot;3 calls to Business Central&quot;)</extracomment>
        <translation>%1, %2 an iPaaS.com, davon %3 gedrosselt, in %4 s seit der Wiederaufnahme.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s.</source>
        <translation>%1, %2 an iPaaS.com, davon %3 gedrosselt, in %4 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Business Central</source>
        <translation>
            <numerusform>%n Aufruf an Business Central</numerusform>
            <numerusform>%n Aufrufe an Business Central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those changed, the run would link %n record(s) by name first.</source>
        <translation>
            <numerusform>Von den geänderten Datensätzen würde der Lauf %n zuerst anhand des Namens verknüpfen.</numerusform>
            <numerusform>Von den geänderten Datensätzen würde der Lauf %n zuerst anhand des Namens verknüpfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run has linked %n record(s) by name since it was taken up.</source>
        <translation>
            <numerusform>Von den aktualisierten Datensätzen hat der Lauf seit der Wiederaufnahme %n anhand des Namens verknüpft.</numerusform>
            <numerusform>Von den aktualisierten Datensätzen hat der Lauf seit der Wiederaufnahme %n anhand des Namens verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run linked %n record(s) by name first.</source>
        <translation>
            <numerusform>Von den aktualisierten Datensätzen hat der Lauf %n zuerst anhand des Namens verknüpft.</numerusform>
            <numerusform>Von den aktualisierten Datensätzen hat der Lauf %n zuerst anhand des Namens verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of %Ln record(s): the run asks it once more.</source>
        <translation>
            <numerusform>iPaaS.com hat zu %Ln Datensatz nicht gemeldet, was daraus geworden ist: Der Lauf fragt nach.</numerusform>
            <numerusform>iPaaS.com hat zu %Ln Datensätzen nicht gemeldet, was daraus geworden ist: Der Lauf fragt nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those failed, iPaaS.com has not told what became of %n record(s): --look-again asks it once more.</source>
        <translation>
            <numerusform>Zu %n der fehlgeschlagenen Datensätze hat iPaaS.com nicht gemeldet, was daraus geworden ist: --look-again fragt nach.</numerusform>
            <numerusform>Zu %n der fehlgeschlagenen Datensätze hat iPaaS.com nicht gemeldet, was daraus geworden ist: --look-again fragt nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be sent: %Ln record(s), by initialize without --look-again.</source>
        <translation>
            <numerusform>Noch zu senden: %Ln Datensatz, mit initialize ohne --look-again.</numerusform>
            <numerusform>Noch zu senden: %Ln Datensätze, mit initialize ohne --look-again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Gestoppt, bevor etwas gelesen wurde.</translation>
    </message>
    <message>
        <source>Stopped before anything was read or written.</source>
        <translation>Gestoppt, bevor etwas gelesen oder geschrieben wurde.</translation>
    </message>
    <message>
        <source>Stopped before the end: this is only what was found until then.</source>
        <translation>Vor dem Ende gestoppt: Dies ist nur, was bis dahin gefunden wurde.</translation>
    </message>
    <message>
        <source>Stopped before the end. The next run goes on where this one stopped.</source>
        <translation>Vor dem Ende gestoppt. Der nächste Lauf setzt dort fort, wo dieser gestoppt wurde.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>TokenProvider</name>
    <message>
        <source>The sign-in host answered, but its answer holds no bearer token.</source>
        <translation>Der Anmeldehost hat geantwortet, aber die Antwort enthält kein Bearertoken.</translation>
    </message>
</context>
<context>
    <name>TransferEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) a minute</source>
        <translation>
            <numerusform>da iPaaS.com %Ln Aufruf pro Minute erlaubt</numerusform>
            <numerusform>da iPaaS.com %Ln Aufrufe pro Minute erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) in %1</source>
        <extracomment>%1 is a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>da iPaaS.com %Ln Aufruf in %1 erlaubt</numerusform>
            <numerusform>da iPaaS.com %Ln Aufrufe in %1 erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n call(s) at a time</source>
        <translation>
            <numerusform>bei %n gleichzeitigem Aufruf</numerusform>
            <numerusform>bei %n gleichzeitigen Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;)</extracomment>
        <translation>Der Lauf würde %1 dauern.</translation>
    </message>
    <message>
        <source>It would take %1, %2.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;), %2 a reason (&quot;because iPaaS.com allows 500 calls a minute&quot;)</extracomment>
        <translation>Der Lauf würde %1 dauern, %2.</translation>
    </message>
</context>
<context>
    <name>TransferHistory</name>
    <message>
        <source>The journal of earlier runs was damaged and was set aside as %1. The next run compares everything with iPaaS.com anew; nothing is transferred twice.</source>
        <translation>Das Journal früherer Läufe war beschädigt und wurde als %1 beiseitegelegt. Der nächste Lauf vergleicht alles neu mit iPaaS.com; nichts wird doppelt übertragen.</translation>
    </message>
</context>
<context>
    <name>TransferJournal</name>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <extracomment>%1: name of a program, %2: its process number, %3: name of the computer it runs on.</extracomment>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>The records of this connection are in use by %1. Wait until it has finished, or close it, then try again.</source>
        <translation>Die Datensätze dieser Verbindung werden gerade von %1 verwendet. Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the permissions of its folder and the free space, then try again.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Prüfen Sie die Berechtigungen ihres Ordners und den freien Speicherplatz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal of the transfer is damaged (%1). Nothing more was sent. Start again: the damaged file is set aside, and what iPaaS.com already has is looked up there.</source>
        <translation>Das Journal der Übertragung ist beschädigt (%1). Es wurde nichts mehr gesendet. Starten Sie erneut: Die beschädigte Datei wird beiseitegelegt, und was iPaaS.com bereits hat, wird dort nachgesehen.</translation>
    </message>
    <message>
        <source>Another program has the journal of the transfer open (%1). Close it, then try again.</source>
        <translation>Ein anderes Programm hat das Journal der Übertragung geöffnet (%1). Schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk is full: the journal of the transfer could not be written. Free some space, then go on; nothing is lost.</source>
        <translation>Der Datenträger ist voll: Das Journal der Übertragung konnte nicht geschrieben werden. Geben Sie Speicherplatz frei, und setzen Sie dann fort; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The journal of the transfer could not be written (%1). Check the permissions and the free space, then go on; nothing is lost.</source>
        <translation>Das Journal der Übertragung konnte nicht geschrieben werden (%1). Prüfen Sie die Berechtigungen und den freien Speicherplatz, und setzen Sie dann fort; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the permissions and the free space, then try again.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2. Prüfen Sie die Berechtigungen und den freien Speicherplatz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Causeway and was left alone. Use a newer Causeway for this connection.</source>
        <translation>Das Journal %1 wurde von einer neueren Version von Causeway geschrieben und blieb unberührt. Verwenden Sie für diese Verbindung eine neuere Version von Causeway.</translation>
    </message>
</context>
<context>
    <name>TransferProgress</name>
    <message numerus="yes">
        <source>Business Central took too long: it is now read in pages of %n record(s).</source>
        <translation>
            <numerusform>Business Central brauchte zu lange: Es wird jetzt in Seiten zu %n Datensatz gelesen.</numerusform>
            <numerusform>Business Central brauchte zu lange: Es wird jetzt in Seiten zu %n Datensätzen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) a minute</source>
        <extracomment>%1 is a service, %2 a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>%1 erlaubt %Ln Aufruf pro Minute</numerusform>
            <numerusform>%1 erlaubt %Ln Aufrufe pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) in %2</source>
        <translation>
            <numerusform>%1 erlaubt %Ln Aufruf in %2</numerusform>
            <numerusform>%1 erlaubt %Ln Aufrufe in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 used, next call in %3 s.</source>
        <translation>%1: %2 verbraucht, nächster Aufruf in %3 s.</translation>
    </message>
    <message>
        <source>%1 cannot be reached or has a fault: %2 Next try in %3 s.</source>
        <extracomment>%1 is a service, %2 a sentence that says why, %3 a number of seconds</extracomment>
        <translation>%1 ist nicht erreichbar oder gestört: %2 Nächster Versuch in %3 s.</translation>
    </message>
    <message>
        <source>%1 asked to slow down: next call in %2 s.</source>
        <translation>%1 verlangt eine Pause: nächster Aufruf in %2 s.</translation>
    </message>
    <message>
        <source>%1&apos;s limit: next call in %2 s.</source>
        <extracomment>%1 is a service, whose limit of calls is used up</extracomment>
        <translation>Limit von %1: nächster Aufruf in %2 s.</translation>
    </message>
    <message>
        <source>%1 slows us down: next call in %2 s.</source>
        <translation>%1 bremst: nächster Aufruf in %2 s.</translation>
    </message>
    <message>
        <source>%1 fails: next try in %2 s.</source>
        <translation>%1 ist gestört: nächster Versuch in %2 s.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Done, but for the records below</source>
        <translation>Fertig, bis auf die Datensätze unten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Übertragungsweg</translation>
    </message>
    <message>
        <source>through iPaaS.com, by its own mappings</source>
        <translation>über iPaaS.com, mit dessen eigenen Zuordnungen</translation>
    </message>
    <message>
        <source>Updated after they were linked by name</source>
        <translation>Aktualisiert nach Verknüpfung anhand des Namens</translation>
    </message>
    <message>
        <source>Conflicts left alone, as chosen</source>
        <translation>Konflikte, wie gewählt unberührt gelassen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Records still to be sent</source>
        <translation>Noch zu sendende Datensätze</translation>
    </message>
    <message>
        <source>Calls to Business Central</source>
        <translation>Aufrufe an Business Central</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com</source>
        <translation>Aufrufe an iPaaS.com</translation>
    </message>
    <message>
        <source>Calls that were slowed down</source>
        <translation>Gedrosselte Aufrufe</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>One record that was not transferred</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>One record whose name iPaaS.com has already</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>One record of which iPaaS.com has not told what became of it</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisierung von %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Nicht übertragene Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) are in the report that can be saved as a file.</source>
        <translation>
            <numerusform>%Ln weiterer Datensatz steht im Bericht, der als Datei gespeichert werden kann.</numerusform>
            <numerusform>%Ln weitere Datensätze stehen im Bericht, der als Datei gespeichert werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Causeway %1. It holds no secrets.</source>
        <translation>Erstellt von Causeway %1. Enthält keine Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>TransferReportFile</name>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Seite zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für die Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>TransferReportPrint</name>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisierung von %1</translation>
    </message>
</context>
<context>
    <name>TransferRun</name>
    <message>
        <source>Business Central has another record of this name. iPaaS.com takes each name once, without regard to case.</source>
        <translation>Business Central hat einen anderen Datensatz dieses Namens. iPaaS.com akzeptiert jeden Namen nur einmal, ohne Beachtung der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Business Central has this name twice: iPaaS.com takes each name once, without regard to case, and %1 comes first.</source>
        <translation>Business Central hat diesen Namen doppelt: iPaaS.com akzeptiert jeden Namen nur einmal, ohne Beachtung der Groß- und Kleinschreibung, und %1 kommt zuerst.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is linked to %1 of Business Central.</source>
        <translation>iPaaS.com hat einen Datensatz dieses Namens, der mit %1 aus Business Central verknüpft ist.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com hat einen Datensatz dieses Namens, der nicht mit diesem verknüpft ist.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record: a run asks it before anything is sent.</source>
        <translation>iPaaS.com hat nicht gemeldet, was aus dem Datensatz geworden ist: Ein Lauf fragt nach, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Der Datensatz wurde in iPaaS.com gelöscht und ist dort noch verknüpft.</translation>
    </message>
    <message>
        <source>iPaaS.com does not list the linked record: it was probably deleted there.</source>
        <translation>iPaaS.com listet den verknüpften Datensatz nicht auf: Er wurde dort vermutlich gelöscht.</translation>
    </message>
    <message>
        <source>The renewed sign-in to iPaaS.com could not be kept: sign in anew before the next run. %1</source>
        <translation>Die erneuerte Anmeldung bei iPaaS.com konnte nicht gespeichert werden: Melden Sie sich vor dem nächsten Lauf neu an. %1</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Es ist kein Abonnement ausgewählt.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Less than a minute left.</source>
        <translation>Noch weniger als eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Noch etwa %n Minute.</numerusform>
            <numerusform>Noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Noch etwa %n Stunde.</numerusform>
            <numerusform>Noch etwa %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. No further record is sent to iPaaS.com until you resume.</source>
        <translation>Pausiert. Bis Sie fortsetzen, wird kein weiterer Datensatz an iPaaS.com gesendet.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central goes on.</source>
        <translation>%1: Das Lesen aus Business Central läuft weiter.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has goes on.</source>
        <translation>%1: Das Lesen des Bestands von iPaaS.com läuft weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 records compared. Nothing is written.</source>
        <translation>%1 von %2 Datensätzen verglichen. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 records compared. Nothing is written.</source>
        <translation>%1 Datensätze verglichen. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more what became of records. Nothing is sent.</source>
        <translation>Bei iPaaS.com wird nachgefragt, was aus Datensätzen geworden ist. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 records that failed are sent again.</source>
        <translation>%1 von %2 fehlgeschlagenen Datensätzen erneut gesendet.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Wird vorbereitet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) done.</source>
        <translation>
            <numerusform>%1 von %Ln Datensatz erledigt.</numerusform>
            <numerusform>%1 von %Ln Datensätzen erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records done, %2 read so far.</source>
        <translation>%1 Datensätze erledigt, bisher %2 gelesen.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Vorschau für %1 wird erstellt</translation>
    </message>
    <message>
        <source>The initialization of %1 is paused</source>
        <translation>Die Initialisierung von %1 ist pausiert</translation>
    </message>
    <message>
        <source>Looking again at records of %1</source>
        <translation>Zu Datensätzen von %1 wird nachgefragt</translation>
    </message>
    <message>
        <source>Sending again what failed of %1</source>
        <translation>Fehlgeschlagenes von %1 wird erneut gesendet</translation>
    </message>
    <message>
        <source>Initializing %1</source>
        <translation>%1 wird initialisiert</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Wird gestoppt: Laufende Aufrufe werden noch abgeschlossen.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has.</source>
        <translation>%1: Bestand von iPaaS.com wird gelesen.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central.</source>
        <translation>%1: wird aus Business Central gelesen.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central, writing to iPaaS.com.</source>
        <translation>%1: wird aus Business Central gelesen und in iPaaS.com geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) are with iPaaS.com, which has not told of them yet.</source>
        <extracomment>%1 is a type of records</extracomment>
        <translation>
            <numerusform>%1: %Ln Datensatz ist bei iPaaS.com, das dazu noch nichts gemeldet hat.</numerusform>
            <numerusform>%1: %Ln Datensätze sind bei iPaaS.com, das dazu noch nichts gemeldet hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: writing to iPaaS.com.</source>
        <translation>%1: wird in iPaaS.com geschrieben.</translation>
    </message>
    <message>
        <source>All %1 records are there and unchanged: nothing is to be done.</source>
        <translation>Alle %1 Datensätze sind vorhanden und unverändert: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>A run would create %1 and update %2 of %3 records.</source>
        <translation>Ein Lauf würde von %3 Datensätzen %1 erstellen und %2 aktualisieren.</translation>
    </message>
    <message>
        <source>%1 more would be linked.</source>
        <translation>Außerdem zu verknüpfen: %1.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of %1 of them: it is asked once more.</source>
        <translation>Zu %1 davon hat iPaaS.com nicht gemeldet, was daraus geworden ist: Es wird nachgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your attention.</source>
        <translation>
            <numerusform>%Ln erfordert Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%Ln erfordern Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Create anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Leave deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Unberührt lassen</translation>
    </message>
    <message>
        <source>name is taken: linked</source>
        <translation>Name vergeben: wird verknüpft</translation>
    </message>
    <message>
        <source>name is taken: left alone</source>
        <translation>Name vergeben: bleibt unberührt</translation>
    </message>
    <message>
        <source>name is taken: cannot be linked</source>
        <translation>Name vergeben: nicht verknüpfbar</translation>
    </message>
    <message>
        <source>deleted there: created anew</source>
        <translation>dort gelöscht: wird neu erstellt</translation>
    </message>
    <message>
        <source>deleted there: not created</source>
        <translation>dort gelöscht: wird nicht erstellt</translation>
    </message>
    <message>
        <source>Begun on %1, %2. It goes on where it was.</source>
        <extracomment>%1: a date and time, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>Am %1 begonnen, %2. Sie wird dort fortgesetzt, wo sie war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) done</source>
        <translation>
            <numerusform>%Ln Datensatz erledigt</numerusform>
            <numerusform>%Ln Datensätze erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>Die Initialisierung von %1 wurde gestoppt</translation>
    </message>
    <message>
        <source>The initialization of %1 is not finished</source>
        <translation>Die Initialisierung von %1 ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>No record of %1 was transferred</source>
        <translation>Kein Datensatz von %1 wurde übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is initialized, but for %n record(s)</source>
        <translation>
            <numerusform>%1 ist bis auf %n Datensatz initialisiert</numerusform>
            <numerusform>%1 ist bis auf %n Datensätze initialisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is initialized</source>
        <translation>%1 ist initialisiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) that had failed transferred now.</source>
        <translation>
            <numerusform>%1 von %Ln fehlgeschlagenen Datensatz jetzt übertragen.</numerusform>
            <numerusform>%1 von %Ln fehlgeschlagenen Datensätzen jetzt übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.</source>
        <translation>%1 erstellt, %2 aktualisiert, %3 unverändert.</translation>
    </message>
    <message>
        <source>%1 found on iPaaS.com now, %2 still not told of.</source>
        <translation>%1 jetzt in iPaaS.com gefunden, zu %2 noch keine Meldung.</translation>
    </message>
    <message numerus="yes">
        <source>Of the updated, %Ln record(s) linked by name first.</source>
        <translation>
            <numerusform>Von den aktualisierten wurde %Ln Datensatz zuerst anhand des Namens verknüpft.</numerusform>
            <numerusform>Von den aktualisierten wurden %Ln Datensätze zuerst anhand des Namens verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run still has to send %Ln record(s).</source>
        <translation>
            <numerusform>%Ln Datensatz muss noch von einem Lauf gesendet werden.</numerusform>
            <numerusform>%Ln Datensätze müssen noch von einem Lauf gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run goes on where this one stopped.</source>
        <translation>Der nächste Lauf setzt dort fort, wo dieser gestoppt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not linked: the names are those of other linked records.</source>
        <translation>
            <numerusform>%n Datensatz nicht verknüpft: Der Name gehört zu einem anderen verknüpften Datensatz.</numerusform>
            <numerusform>%n Datensätze nicht verknüpft: Die Namen gehören zu anderen verknüpften Datensätzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the same name left alone, as chosen.</source>
        <translation>
            <numerusform>%n gleichnamiger Datensatz blieb wie gewählt unberührt.</numerusform>
            <numerusform>%n gleichnamige Datensätze blieben wie gewählt unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records below say why they were not transferred.</source>
        <translation>Bei den Datensätzen unten steht, warum sie nicht übertragen wurden.</translation>
    </message>
</context>
<context>
    <name>causeway::AboutWindow</name>
    <message>
        <source>About Causeway</source>
        <translation>Info zu Causeway</translation>
    </message>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Verbindet Business Central mit iPaaS.com.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Causeway is licensed under the Apache License 2.0. It is not a product of Microsoft or of iPaaS.com.</source>
        <translation>Causeway steht unter der Apache License 2.0. Es ist kein Produkt von Microsoft oder von iPaaS.com.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <extracomment>%1 lists libraries, each with its licence</extracomment>
        <translation>Verwendet werden %1.</translation>
    </message>
</context>
<context>
    <name>causeway::Banner</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>causeway::CallsChart</name>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Aufrufe an iPaaS.com in der letzten Minute</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 von %2 erlaubten Aufrufen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckExplanation</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Korrelations-ID: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Ablaufverfolgungs-ID: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Zeit: %1 UTC</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the check that it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>„%1“ übernehmen</translation>
    </message>
</context>
<context>
    <name>causeway::CheckLadder</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Verbindungstest: %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>ungeprüft</translation>
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
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a check or several, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the explanation: %1</source>
        <extracomment>%1 is a check</extracomment>
        <translation>Erklärung ausblenden: %1</translation>
    </message>
    <message>
        <source>Show the explanation: %1</source>
        <translation>Erklärung anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ChoiceForAll</name>
    <message>
        <source>Until you choose, they are left as they are and count as not transferred.</source>
        <translation>Bis Sie wählen, bleiben sie, wie sie sind, und zählen als nicht übertragen.</translation>
    </message>
</context>
<context>
    <name>causeway::ClickPicture</name>
    <message>
        <source>Picture: &quot;%1&quot;, then &quot;%2&quot;</source>
        <extracomment>%1 is an entry of a portal&apos;s menu, %2 a button on the page behind it</extracomment>
        <translation>Bild: „%1“, dann „%2“</translation>
    </message>
</context>
<context>
    <name>causeway::CompanyPage</name>
    <message>
        <source>Environment and company</source>
        <translation>Umgebung und Unternehmen</translation>
    </message>
    <message>
        <source>Where in Business Central the data is read from.</source>
        <translation>Wo in Business Central die Daten gelesen werden.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Companies in this environment</source>
        <translation>Unternehmen in dieser Umgebung</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Unternehmensname</translation>
    </message>
    <message>
        <source>The name that Business Central&apos;s services go by; the display name may differ.</source>
        <translation>Der Name, unter dem die Dienste von Business Central das Unternehmen führen; der Anzeigename kann abweichen.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Asking Business Central for its companies…</source>
        <translation>Unternehmen werden aus Business Central abgerufen…</translation>
    </message>
    <message>
        <source>Business Central lists its companies here once it lets the app in. The name can be typed below.</source>
        <translation>Business Central listet hier seine Unternehmen auf, sobald es die App zulässt. Der Name kann unten eingegeben werden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look again for environments and companies</source>
        <translation>Erneut nach Umgebungen und Unternehmen suchen</translation>
    </message>
    <message>
        <source>Asking the admin center for environments…</source>
        <translation>Umgebungen werden aus dem Admin Center abgerufen…</translation>
    </message>
    <message>
        <source>Not active now: %1.</source>
        <translation>Derzeit nicht aktiv: %1.</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionStore</name>
    <message>
        <source>Connection</source>
        <extracomment>The name of a connection that was given none.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The connection file %1 cannot be read: %2. Its connection is missing from the list until the file can be read again.</source>
        <translation>Die Verbindungsdatei %1 kann nicht gelesen werden: %2. Ihre Verbindung fehlt in der Liste, bis die Datei wieder gelesen werden kann.</translation>
    </message>
    <message>
        <source>The connection file %1 was written by a newer Causeway and was left alone. Use a newer Causeway to work with its connection.</source>
        <translation>Die Verbindungsdatei %1 wurde von einer neueren Version von Causeway geschrieben und blieb unberührt. Verwenden Sie für ihre Verbindung eine neuere Version von Causeway.</translation>
    </message>
    <message>
        <source>Two connections are named &quot;%1&quot;. One of them is shown as &quot;%2&quot;.</source>
        <translation>Zwei Verbindungen heißen „%1“. Eine davon wird als „%2“ angezeigt.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2) and could not be set aside.</source>
        <translation>Die Datei %1 ist beschädigt (%2) und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). It was set aside as %3; the other connections are not affected.</source>
        <translation>Die Datei %1 ist beschädigt (%2). Sie wurde als %3 beiseitegelegt; die anderen Verbindungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file %1 could not be removed: %2.</source>
        <translation>Die Datei %1 konnte nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>There is already a connection named &quot;%1&quot;.</source>
        <translation>Es gibt bereits eine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the free space and the permissions, then try again.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2. Prüfen Sie den freien Speicherplatz und die Berechtigungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht erstellt werden</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionsModel</name>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>the secret expires soon</source>
        <translation>das Geheimnis läuft bald ab</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>made-up data</source>
        <translation>fiktive Daten</translation>
    </message>
    <message>
        <source>%1, made-up data</source>
        <translation>%1, fiktive Daten</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>Ablauf unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, stopped at %2</source>
        <translation>%1, bei %2 gestoppt</translation>
    </message>
    <message>
        <source>%1, %2 failed and %3 in conflict of %4</source>
        <translation>%1, von %4: %2 fehlgeschlagen, %3 mit Konflikt</translation>
    </message>
    <message>
        <source>%1, %2 of %3 failed</source>
        <translation>%1, %2 von %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in conflict</source>
        <translation>%1, %2 von %3 mit Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln Datensatz</numerusform>
            <numerusform>%1, %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, interrupted at %2</source>
        <extracomment>An initialization that was broken off from outside. %1: when it began, %2: number of records</extracomment>
        <translation>%1, bei %2 unterbrochen</translation>
    </message>
    <message>
        <source>%1, under way</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, läuft gerade</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month: &quot;19 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment, company</source>
        <translation>Umgebung, Unternehmen</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Last initialization</source>
        <translation>Letzte Initialisierung</translation>
    </message>
    <message>
        <source>the secret has expired</source>
        <translation>das Geheimnis ist abgelaufen</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>wird getestet…</translation>
    </message>
</context>
<context>
    <name>causeway::CopyList</name>
    <message>
        <source>Copied</source>
        <extracomment>What a button has just done</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <extracomment>%1 is a setting of a subscription, such as Tenant ID</extracomment>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>causeway::CredentialsPage</name>
    <message>
        <source>Credentials of the app registration</source>
        <translation>Anmeldeinformationen der App-Registrierung</translation>
    </message>
    <message>
        <source>From the pages Overview and Certificates &amp; secrets of the app in the Microsoft Entra admin center.</source>
        <translation>Von den Seiten „Übersicht“ und „Zertifikate &amp; Geheimnisse“ der App im Microsoft Entra Admin Center.</translation>
    </message>
    <message>
        <source>Tenant ID or domain</source>
        <translation>Mandanten-ID oder Domäne</translation>
    </message>
    <message>
        <source>contoso.onmicrosoft.com</source>
        <translation>contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>On the Overview page: Application (client) ID.</source>
        <translation>Auf der Seite „Übersicht“: Anwendungs-ID (Client).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>Die Spalte „Wert“, nicht die Spalte „Secret ID“. Es wird nur im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Geheimnis läuft ab am</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(optional, zur Erinnerung)</translation>
    </message>
    <message>
        <source>Advanced: scope, grant type, API address, sign-in address</source>
        <translation>Erweitert: Scope, Grant-Typ, API-Adresse, Anmeldeadresse</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>API-Adresse von Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The same for every connection. Change it only if you were told to.</source>
        <translation>Für jede Verbindung gleich. Ändern Sie dies nur, wenn Sie dazu aufgefordert wurden.</translation>
    </message>
</context>
<context>
    <name>causeway::DataPage</name>
    <message>
        <source>Data and throttling</source>
        <translation>Daten und Drosselung</translation>
    </message>
    <message>
        <source>What is transferred to iPaaS.com, and how fast. The defaults are right for most.</source>
        <translation>Was an iPaaS.com übertragen wird, und wie schnell. Die Standardwerte sind meist richtig.</translation>
    </message>
    <message>
        <source>Webhook API key</source>
        <translation>Webhook-API-Schlüssel</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Only where iPaaS.com does not show it. It goes to the system&apos;s keychain only.</source>
        <translation>Nur, wenn iPaaS.com ihn nicht anzeigt. Er wird nur im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Name of the entity set or web service</source>
        <translation>Name der Entitätenmenge oder des Webdiensts</translation>
    </message>
    <message>
        <source>%1: name of the source</source>
        <translation>%1: Name der Quelle</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>As in Subscription Configuration on iPaaS.com. Causeway keeps to these limits: at most so many calls in so many seconds.</source>
        <translation>Wie unter „Subscription Configuration“ in iPaaS.com. Causeway hält diese Grenzen ein: höchstens so viele Aufrufe in so vielen Sekunden.</translation>
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
        <translation>Eine benutzerdefinierte API-Seite: Herausgeber/Gruppe/Version/Name.</translation>
    </message>
    <message>
        <source>Look again for all three</source>
        <translation>Alle drei erneut suchen</translation>
    </message>
</context>
<context>
    <name>causeway::DataTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <extracomment>The rows in the order in which they came</extracomment>
        <translation>Nicht sortieren</translation>
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
        <translation>Datum auswählen</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Datum auswählen (Alt+Nach-unten)</translation>
    </message>
</context>
<context>
    <name>causeway::Disclosure</name>
    <message>
        <source>Opened</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>causeway::EmptyState</name>
    <message>
        <source>Connect Business Central to iPaaS.com</source>
        <translation>Business Central mit iPaaS.com verbinden</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Verbindung einrichten</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Causeway leads you through Microsoft Entra, Business Central and iPaaS.com, tests each step as you go, and then transfers customer categories, locations and shipping methods.</source>
        <translation>Causeway führt Sie durch Microsoft Entra, Business Central und iPaaS.com, testet dabei jeden Schritt und überträgt dann Kundenkategorien, Lagerorte und Versandarten.</translation>
    </message>
    <message>
        <source>In eight steps, about half an hour. What is needed for it is below.</source>
        <translation>In acht Schritten, etwa eine halbe Stunde. Was dafür nötig ist, steht unten.</translation>
    </message>
    <message>
        <source>The same steps in five minutes, with made-up data on this computer. You need nothing.</source>
        <translation>Dieselben Schritte in fünf Minuten, mit fiktiven Daten auf diesem Computer. Sie benötigen nichts.</translation>
    </message>
    <message>
        <source>I&amp;mport a connection that was exported…</source>
        <translation>Exportierte Verbindung im&amp;portieren…</translation>
    </message>
    <message>
        <source>In Microsoft Entra</source>
        <translation>In Microsoft Entra</translation>
    </message>
    <message>
        <source>Someone who may register an app and grant admin consent, such as an Application Administrator.</source>
        <translation>Jemand, der eine App registrieren und die Administratorzustimmung erteilen darf, zum Beispiel ein Anwendungsadministrator.</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>In Business Central</translation>
    </message>
    <message>
        <source>Someone who may let an app in, on the page &quot;Microsoft Entra Applications&quot;, and give it a permission set.</source>
        <translation>Jemand, der auf der Seite „Microsoft Entra-Anwendungen“ eine App zulassen und ihr einen Berechtigungssatz zuweisen darf.</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>In iPaaS.com</translation>
    </message>
    <message>
        <source>Your e-mail and password or an API key, and the company to connect.</source>
        <translation>Ihre E-Mail-Adresse und Ihr Kennwort oder ein API-Schlüssel sowie das Unternehmen, das verbunden werden soll.</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Was Sie bereithalten sollten</translation>
    </message>
    <message>
        <source>Are these other people? The wizard has a page with every step and value to give to them.</source>
        <translation>Sind andere Personen zuständig? Der Assistent hat eine Seite mit allen Schritten und Werten, die Sie ihnen geben können.</translation>
    </message>
</context>
<context>
    <name>causeway::FormField</name>
    <message>
        <source>Pick one</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>Filled in; type to replace it</source>
        <translation>Ausgefüllt; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it</source>
        <translation>Im Schlüsselbund; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>Stored for another address: enter it for this one</source>
        <translation>Für eine andere Adresse gespeichert: für diese neu eingeben</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiviert zu sein.</translation>
    </message>
</context>
<context>
    <name>causeway::HomeMenu</name>
    <message>
        <source>iPaaS.com&apos;s &amp;help pages</source>
        <translation>&amp;Hilfeseiten von iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com &amp;portal</source>
        <translation>iPaaS.com-&amp;Portal</translation>
    </message>
    <message>
        <source>&amp;App registrations in Microsoft Entra</source>
        <translation>&amp;App-Registrierungen in Microsoft Entra</translation>
    </message>
    <message>
        <source>&amp;Microsoft Entra Applications in Business Central</source>
        <translation>&amp;Microsoft Entra-Anwendungen in Business Central</translation>
    </message>
    <message>
        <source>&amp;Web Services in Business Central</source>
        <translation>&amp;Webdienste in Business Central</translation>
    </message>
    <message>
        <source>Business Central admin &amp;center</source>
        <translation>Business Central Admin &amp;Center</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;error codes of the sign-in</source>
        <translation>Microsoft Learn: &amp;Fehlercodes der Anmeldung</translation>
    </message>
    <message>
        <source>Microsoft Learn: a&amp;ddresses of Business Central&apos;s APIs</source>
        <translation>Microsoft Learn: A&amp;dressen der APIs von Business Central</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;limits of calls to Business Central</source>
        <translation>Microsoft Learn: &amp;Grenzen für Aufrufe an Business Central</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Of the windows: light or dark</extracomment>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help for the &amp;set-up</source>
        <translation>Hilfe zur &amp;Einrichtung</translation>
    </message>
    <message>
        <source>&amp;Try it in the sandbox</source>
        <translation>In der &amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>&amp;What Causeway stores</source>
        <translation>&amp;Was Causeway speichert</translation>
    </message>
    <message>
        <source>&amp;About Causeway</source>
        <translation>Inf&amp;o zu Causeway</translation>
    </message>
    <message>
        <source>The page could not be written.</source>
        <translation>Die Seite konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1. The same steps are on the second page of the wizard.</source>
        <translation>%1. Dieselben Schritte stehen auf der zweiten Seite des Assistenten.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Öffnen Sie diese Adresse selbst: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ImportResults</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 of %2 files imported</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>%1 von %2 Dateien importiert</translation>
    </message>
    <message>
        <source>A connection file holds no secrets. Enter them with &quot;Edit&quot;, then test.</source>
        <translation>Eine Verbindungsdatei enthält keine Geheimnisse. Geben Sie sie über „Bearbeiten“ ein, und testen Sie dann.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>Als %1 importiert.</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
</context>
<context>
    <name>causeway::InitializePage</name>
    <message>
        <source>The connection is saved</source>
        <translation>Die Verbindung ist gespeichert</translation>
    </message>
    <message>
        <source>The last step transfers customer categories, locations and shipping methods to iPaaS.com. It can wait: the home window starts it just as well.</source>
        <translation>Der letzte Schritt überträgt Kundenkategorien, Lagerorte und Versandarten an iPaaS.com. Er kann warten: Sie können ihn auch im Hauptfenster starten.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Compares both sides and shows what would be done. Nothing is written.</source>
        <translation>Vergleicht beide Seiten und zeigt, was getan würde. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Transfers what is new or changed. You can pause it or stop it at any time.</source>
        <translation>Überträgt, was neu oder geändert ist. Sie können jederzeit pausieren oder stoppen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Closes the wizard</extracomment>
        <translation>&amp;Fertig</translation>
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
        <translation>Wohin die Daten gehen: das Abonnement der Business Central-Integration.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Sign in, or keep the sign-in that there is.</source>
        <translation>Melden Sie sich an, oder behalten Sie die vorhandene Anmeldung.</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (Nummer %2)</translation>
    </message>
    <message>
        <source>Number %1, not of this company</source>
        <translation>Nummer %1, nicht von diesem Unternehmen</translation>
    </message>
    <message>
        <source>Pick it after signing in, or type its number.</source>
        <translation>Wählen Sie es nach der Anmeldung aus, oder geben Sie seine Nummer ein.</translation>
    </message>
</context>
<context>
    <name>causeway::IpaasSignIn</name>
    <message>
        <source>&amp;API key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;E-mail and password</source>
        <translation>&amp;E-Mail und Kennwort</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Mit API-Schlüssel anmelden</translation>
    </message>
    <message>
        <source>Sign in with e-mail and password</source>
        <translation>Mit E-Mail und Kennwort anmelden</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Made in the iPaaS.com portal. It goes to the system&apos;s keychain only.</source>
        <translation>Wird im iPaaS.com-Portal erstellt. Er wird nur im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Sign in &amp;anew</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Anmeldung &amp;behalten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Used once to sign in and never stored; only the sign-in is kept, in the keychain.</source>
        <translation>Wird einmal zum Anmelden verwendet und nie gespeichert; nur die Anmeldung wird im Schlüsselbund behalten.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Company on iPaaS.com</source>
        <translation>Unternehmen in iPaaS.com</translation>
    </message>
    <message>
        <source>Advanced: API address and client ID of iPaaS.com</source>
        <translation>Erweitert: API-Adresse und Client-ID von iPaaS.com</translation>
    </message>
    <message>
        <source>API address of iPaaS.com</source>
        <translation>API-Adresse von iPaaS.com</translation>
    </message>
    <message>
        <source>Pick one or type your own. Some of the paths below it could not be confirmed: iPaaS.com publishes no description. The connection test shows whether they fit.</source>
        <translation>Wählen Sie eine Adresse aus, oder geben Sie eine eigene ein. Einige der Pfade darunter konnten nicht bestätigt werden: iPaaS.com veröffentlicht keine Beschreibung. Der Verbindungstest zeigt, ob sie passen.</translation>
    </message>
    <message>
        <source>Client ID for iPaaS.com</source>
        <translation>Client-ID für iPaaS.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Sent with each call as %1. It could not be confirmed whether iPaaS.com needs it: leave it empty unless iPaaS.com gave you one.</source>
        <translation>Wird mit jedem Aufruf als %1 gesendet. Es konnte nicht bestätigt werden, ob iPaaS.com sie benötigt: Lassen Sie das Feld leer, es sei denn, Sie haben von iPaaS.com eine erhalten.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Asking iPaaS.com…</source>
        <translation>iPaaS.com wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n subscription(s).</source>
        <translation>
            <numerusform>iPaaS.com listet %n Abonnement auf.</numerusform>
            <numerusform>iPaaS.com listet %n Abonnements auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com lists no subscription for this company yet.</source>
        <translation>iPaaS.com listet für dieses Unternehmen noch kein Abonnement auf.</translation>
    </message>
    <message>
        <source>Pick the company.</source>
        <translation>Wählen Sie das Unternehmen aus.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;List subscriptions</source>
        <translation>Abonnements auf&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
</context>
<context>
    <name>causeway::MainWindow</name>
    <message>
        <source>The sandbox of this connection was started again.</source>
        <translation>Die Sandbox dieser Verbindung wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Its made-up data is new: nothing has been transferred yet.</source>
        <translation>Die fiktiven Daten sind neu: Es wurde noch nichts übertragen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Verbindungen durchsuchen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Select a connection to test, initialize, edit or delete it.</source>
        <translation>Wählen Sie eine Verbindung aus, um sie zu testen, zu initialisieren, zu bearbeiten oder zu löschen.</translation>
    </message>
    <message>
        <source>The past runs of %1 cannot be read.</source>
        <translation>Die früheren Läufe von %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection was not exported.</source>
        <translation>Die Verbindung wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 is being initialized.</source>
        <translation>%1 wird gerade initialisiert.</translation>
    </message>
    <message>
        <source>Stop the initialization first, then delete the connection.</source>
        <translation>Stoppen Sie zuerst die Initialisierung, und löschen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Its settings, its secrets in the keychain and the journal of its initializations are removed from this computer. Nothing changes in Business Central or on iPaaS.com.</source>
        <translation>Die Einstellungen, die Geheimnisse im Schlüsselbund und das Journal der Initialisierungen werden von diesem Computer entfernt. In Business Central und iPaaS.com ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Close Causeway?</source>
        <translation>Causeway schließen?</translation>
    </message>
    <message>
        <source>Something is still under way. An initialization goes on where it was at the next start; what was entered and not saved is lost.</source>
        <translation>Es ist noch etwas im Gange. Eine Initialisierung wird beim nächsten Start dort fortgesetzt, wo sie war; was eingegeben und nicht gespeichert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Close Causeway</source>
        <translation>Causeway schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Stop &amp;all tests</source>
        <translation>A&amp;lle Tests stoppen</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>A&amp;lle testen</translation>
    </message>
    <message>
        <source>Sho&amp;w all connections</source>
        <translation>Alle Verbindungen an&amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w only the %n that need attention</source>
        <translation>
            <numerusform>Nur %n Verbindung mit Handlungsbedarf an&amp;zeigen</numerusform>
            <numerusform>Nur %n Verbindungen mit Handlungsbedarf an&amp;zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing: %1 of %2 done, %3 failed</source>
        <extracomment>Connections. %1 of %2 were tested, %3 of them failed</extracomment>
        <translation>Test läuft: %1 von %2 fertig, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>No connection that needs attention has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Keine Verbindung mit Handlungsbedarf enthält „%1“ in Name, Umgebung, Unternehmen oder Mandant.</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Keine Verbindung enthält „%1“ in Name, Umgebung, Unternehmen oder Mandant.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Of the connections</extracomment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 connections: %3 work, %4 failed.</source>
        <translation>Nach %1 von %2 Verbindungen gestoppt: %3 funktionieren, %4 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 connections tested: %2 work, %3 failed.</source>
        <translation>%1 Verbindungen getestet: %2 funktionieren, %3 fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) tested: all work.</source>
        <translation>
            <numerusform>%n Verbindung getestet: Sie funktioniert.</numerusform>
            <numerusform>%n Verbindungen getestet: Alle funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sandbox was started again for that. Its made-up data is new.</source>
        <translation>Dafür wurde eine Sandbox neu gestartet. Ihre fiktiven Daten sind neu.</translation>
    </message>
    <message>
        <source>Show what nee&amp;ds attention</source>
        <translation>Handlungsbeda&amp;rf anzeigen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>Schli&amp;eßen</translation>
    </message>
</context>
<context>
    <name>causeway::MappingEditor</name>
    <message>
        <source>The external ID cannot be changed: it is what iPaaS.com and Causeway know a record of Business Central by.</source>
        <translation>Die externe ID kann nicht geändert werden: An ihr erkennen iPaaS.com und Causeway einen Datensatz von Business Central.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: Zuordnung</translation>
    </message>
    <message>
        <source>Addresses go to iPaaS.com</source>
        <translation>Adressen gehen an iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s help pages know both. The names of its fields for addresses could not be confirmed; custom fields must be defined in its portal.</source>
        <translation>Die Hilfeseiten von iPaaS.com kennen beides. Die Namen seiner Adressfelder konnten nicht bestätigt werden; benutzerdefinierte Felder müssen im Portal definiert werden.</translation>
    </message>
    <message>
        <source>%1: addresses</source>
        <translation>%1: Adressen</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>wie in den Zeilen</translation>
    </message>
    <message>
        <source>as dedicated fields</source>
        <translation>als dedizierte Felder</translation>
    </message>
    <message>
        <source>as custom fields</source>
        <translation>als benutzerdefinierte Felder</translation>
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
        <translation>%1 (benutzerdefiniert)</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <extracomment>Two fields, of which the first that is not empty counts</extracomment>
        <translation>%1, sonst %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>zu korrigieren</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>State of the row of the external id, which cannot be changed</extracomment>
        <translation>fest</translation>
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
        <translation>Art des Felds von iPaaS.com</translation>
    </message>
    <message>
        <source>field of iPaaS.com</source>
        <translation>Feld von iPaaS.com</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>field of Business Central</source>
        <translation>Feld von Business Central</translation>
    </message>
    <message>
        <source>field of Business Central where the first is empty</source>
        <translation>Feld von Business Central, wenn das erste leer ist</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>First of two fields</source>
        <translation>Erstes von zwei Feldern</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Fester Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type, and what an editor of its mapping is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text that goes into every record</source>
        <translation>Text, der in jeden Datensatz eingesetzt wird</translation>
    </message>
    <message>
        <source>To iPaaS.com</source>
        <translation>An iPaaS.com</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Aus Business Central</translation>
    </message>
</context>
<context>
    <name>causeway::NamePage</name>
    <message>
        <source>Name the connection</source>
        <translation>Verbindung benennen</translation>
    </message>
    <message>
        <source>The name of the subscription on iPaaS.com is a good choice: it is how you will find it again.</source>
        <translation>Der Name des Abonnements in iPaaS.com eignet sich gut: So finden Sie die Verbindung wieder.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Wie das Abonnement in iPaaS.com sie anzeigt.</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Verbindungsdatei importieren</translation>
    </message>
    <message>
        <source>Fills in everything but the secrets from a file that Causeway exported.</source>
        <translation>Füllt alles außer den Geheimnissen aus einer Datei aus, die Causeway exportiert hat.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Fills in everything for a stand-in of all three services on this computer.</source>
        <translation>Füllt alles für eine Nachbildung aller drei Dienste auf diesem Computer aus.</translation>
    </message>
    <message>
        <source>Or start from what is there already</source>
        <translation>Oder mit Vorhandenem beginnen</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>teilweise fertig</translation>
    </message>
    <message>
        <source>How long it was at work, without the time between a stop and going on. Work that was killed, or lost with the power, is not in it.</source>
        <translation>Wie lange der Lauf gearbeitet hat, ohne die Zeit zwischen einem Stopp und der Fortsetzung. Arbeit, die abgebrochen wurde oder durch Stromausfall verloren ging, ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>causeway::PastRunsWindow</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1, earlier runs</source>
        <translation>%1, frühere Läufe</translation>
    </message>
    <message>
        <source>Earlier runs of %1</source>
        <translation>Frühere Läufe von %1</translation>
    </message>
    <message>
        <source>The last %1 runs are kept on this computer.</source>
        <translation>Die letzten %1 Läufe werden auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Nicht übertragene Datensätze</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>The earlier runs cannot be read</source>
        <translation>Die früheren Läufe können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing has been transferred yet</source>
        <translation>Es wurde noch nichts übertragen</translation>
    </message>
    <message>
        <source>When an initialization of %1 has run, its counts are listed here, and its report can be saved and printed.</source>
        <translation>Nach einer Initialisierung von %1 werden hier ihre Zahlen aufgelistet, und ihr Bericht kann gespeichert und gedruckt werden.</translation>
    </message>
    <message>
        <source>The records of this run cannot be read now</source>
        <translation>Die Datensätze dieses Laufs können derzeit nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not transferred</source>
        <translation>
            <numerusform>%Ln Datensatz nicht übertragen</numerusform>
            <numerusform>%Ln Datensätze nicht übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Every record was transferred</source>
        <translation>Alle Datensätze wurden übertragen</translation>
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
        <translation>Mandanten-ID oder Domäne</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Geheimnis läuft ab am</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>API-Adresse von Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>ID of the company</source>
        <translation>ID des Unternehmens</translation>
    </message>
    <message>
        <source>&amp;Paste what you have</source>
        <translation>Kopiertes &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Undo what was filled in</source>
        <translation>Ausfüllen rückgängig machen</translation>
    </message>
    <message>
        <source>Fills in every field that what you have copied names: the app&apos;s Overview page, settings of another program, rows of a spreadsheet, an address of Business Central.</source>
        <translation>Füllt jedes Feld aus, das im Kopierten vorkommt: die Seite „Übersicht“ der App, Einstellungen eines anderen Programms, Zeilen einer Tabelle, eine Adresse von Business Central.</translation>
    </message>
    <message>
        <source>What you have copied names no field of a connection. Copy a field&apos;s name with its value, such as &quot;Directory (tenant) ID&quot; and what stands below it.</source>
        <translation>Das Kopierte nennt kein Feld einer Verbindung. Kopieren Sie den Namen eines Felds mit seinem Wert, zum Beispiel „Verzeichnis-ID (Mandant)“ und was darunter steht.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>Ausgefüllt: %1.</translation>
    </message>
    <message>
        <source>All fields are as they were before.</source>
        <translation>Alle Felder sind wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>causeway::PickList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Kein Eintrag enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>causeway::ProblemDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>External ID %1, %2</source>
        <extracomment>%1 is Business Central&apos;s key of a record, %2 the name of an error</extracomment>
        <translation>Externe ID %1, %2</translation>
    </message>
    <message>
        <source>Copy what is said of %1</source>
        <extracomment>%1 is a record</extracomment>
        <translation>Angaben zu %1 kopieren</translation>
    </message>
</context>
<context>
    <name>causeway::PublishingSteps</name>
    <message>
        <source>How to publish it in Business Central</source>
        <translation>So veröffentlichen Sie die Seite in Business Central</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>%1: how to publish it in Business Central</source>
        <translation>%1: So veröffentlichen Sie die Seite in Business Central</translation>
    </message>
    <message>
        <source>Look again for all three sources</source>
        <translation>Alle drei Quellen erneut suchen</translation>
    </message>
    <message>
        <source>Object Type</source>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>In Business Central, search for the page &quot;Web Services&quot; (Alt+Q) and open it.</source>
        <translation>Suchen Sie in Business Central nach der Seite „Webdienste“ (Alt+Q), und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Press &quot;New&quot; and fill in one line with these values. Business Central adds the object&apos;s name, &quot;%1&quot;.</source>
        <translation>Wählen Sie „Neu“, und füllen Sie eine Zeile mit diesen Werten aus. Business Central ergänzt den Namen des Objekts, „%1“.</translation>
    </message>
    <message>
        <source>Tick &quot;Published&quot; in that line. It is saved when you leave the line.</source>
        <translation>Aktivieren Sie in dieser Zeile „Veröffentlicht“. Sie wird gespeichert, wenn Sie die Zeile verlassen.</translation>
    </message>
    <message>
        <source>Come back and look again. Under another service name it is found as well: by its fields.</source>
        <translation>Kehren Sie zurück, und suchen Sie erneut. Auch unter einem anderen Dienstnamen wird die Seite gefunden: anhand ihrer Felder.</translation>
    </message>
    <message>
        <source>The page is a custom API&apos;s where your partner has made one; it is looked for, too. From version 30 of Business Central (2027) on, Microsoft&apos;s own pages can no longer be published, and a custom API is the way.</source>
        <translation>Hat Ihr Partner eine benutzerdefinierte API erstellt, gehört die Seite zu ihr; auch danach wird gesucht. Ab Version 30 von Business Central (2027) können die Seiten von Microsoft nicht mehr veröffentlicht werden; dann ist eine benutzerdefinierte API der richtige Weg.</translation>
    </message>
    <message>
        <source>Locations come with API v2.0 and need not be published. That page has a code and a name at least; whether it shows addresses could not be confirmed.</source>
        <translation>Lagerorte sind in der API v2.0 enthalten und müssen nicht veröffentlicht werden. Diese Seite hat mindestens einen Code und einen Namen; ob sie Adressen anzeigt, konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>A type of object in Business Central</extracomment>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>causeway::ReadingWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>causeway::RecordDetails</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fields of the record on both sides</source>
        <translation>Felder des Datensatzes auf beiden Seiten</translation>
    </message>
    <message>
        <source>Reading what iPaaS.com has.</source>
        <translation>Bestand von iPaaS.com wird gelesen.</translation>
    </message>
    <message>
        <source>Choose a record to see what it has on both sides.</source>
        <translation>Wählen Sie einen Datensatz aus, um zu sehen, was er auf beiden Seiten enthält.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have it: a run creates it.</source>
        <translation>iPaaS.com hat ihn nicht: Ein Lauf erstellt ihn.</translation>
    </message>
    <message>
        <source>A run brings iPaaS.com up to date.</source>
        <translation>Ein Lauf bringt iPaaS.com auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>It was transferred and has not changed since.</source>
        <translation>Er wurde übertragen und hat sich seither nicht geändert.</translation>
    </message>
    <message>
        <source>It cannot be linked: nothing is written for it.</source>
        <translation>Er kann nicht verknüpft werden: Für ihn wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what becomes of a record, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What iPaaS.com has could not be read. %1</source>
        <translation>Der Bestand von iPaaS.com konnte nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>
            <numerusform>%n Feld weicht ab: %1.</numerusform>
            <numerusform>%n Felder weichen ab: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields are the same on both sides.</source>
        <translation>Alle Felder sind auf beiden Seiten gleich.</translation>
    </message>
</context>
<context>
    <name>causeway::RecordFieldsModel</name>
    <message>
        <source>empty</source>
        <extracomment>A field that holds nothing</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Of a field whose values on both sides are not the same</extracomment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a field, %2 says &quot;differs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Instead of a value: iPaaS.com does not have the record</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>iPaaS.com now</source>
        <translation>iPaaS.com jetzt</translation>
    </message>
</context>
<context>
    <name>causeway::RecordListModel</name>
    <message>
        <source>chosen</source>
        <extracomment>Decided for this one record alone</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>causeway::RecordPreviewModel</name>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
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
        <translation>App registrieren</translation>
    </message>
    <message>
        <source>Once for each Microsoft tenant, in two portals. If you have a tenant ID, a client ID and a secret that Business Central knows already, go on with Next.</source>
        <translation>Einmal je Microsoft-Mandant, in zwei Portalen. Wenn Sie bereits eine Mandanten-ID, eine Client-ID und ein Geheimnis haben, die Business Central kennt, gehen Sie mit „Weiter“ zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>&amp;Give this to your administrator</source>
        <translation>An Administrator weiter&amp;geben</translation>
    </message>
    <message>
        <source>All steps and values, for someone who may do what you may not.</source>
        <translation>Alle Schritte und Werte, für jemanden mit den Rechten, die Ihnen fehlen.</translation>
    </message>
    <message>
        <source>&amp;Copy as text for a mail</source>
        <translation>Als &amp;Text für eine E-Mail kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as a page to print…</source>
        <translation>Als Seite zum Drucken &amp;speichern…</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail.</source>
        <translation>Kopiert: Fügen Sie den Text in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Schritte speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>App registration for iPaaS.com</source>
        <translation>App-Registrierung für iPaaS.com</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 what it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <translation>noch nicht eingegeben, siehe „%1“</translation>
    </message>
</context>
<context>
    <name>causeway::ReportActions</name>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Der Bericht konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>No program for it was found. It is here: %1</source>
        <translation>Es wurde kein Programm dafür gefunden. Der Bericht liegt hier: %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Bericht wird gedruckt…</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Der Bericht wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The printer %1 does not take it.</source>
        <translation>Der Drucker %1 nimmt ihn nicht an.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>causeway::RotateWindow</name>
    <message>
        <source>%1, client secret</source>
        <translation>%1, Clientgeheimnis</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Geheimnis von %1 erneuern</translation>
    </message>
    <message>
        <source>The new secret is tested first. Until it has worked, the connection keeps the one it has.</source>
        <translation>Das neue Geheimnis wird zuerst getestet. Bis es funktioniert hat, behält die Verbindung das bisherige.</translation>
    </message>
    <message>
        <source>Client ID of the app</source>
        <translation>Client-ID der App</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>noch nicht eingegeben</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Neues Clientgeheimnis</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>Die Spalte „Wert“, nicht die Spalte „Secret ID“. Es wird nur im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Geheimnis läuft ab am</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(optional, zur Erinnerung)</translation>
    </message>
    <message>
        <source>Two things are left, in this order:</source>
        <translation>Zwei Dinge bleiben zu tun, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>1. iPaaS.com has a copy of its own. Paste the new secret into the settings of the subscription in its portal, and save them there.</source>
        <translation>1. iPaaS.com hat eine eigene Kopie. Fügen Sie das neue Geheimnis im Portal in die Einstellungen des Abonnements ein, und speichern Sie diese dort.</translation>
    </message>
    <message>
        <source>Copy the &amp;new secret</source>
        <translation>&amp;Neues Geheimnis kopieren</translation>
    </message>
    <message>
        <source>2. Then delete the old secret under &quot;Certificates &amp; secrets&quot; in the Microsoft Entra admin center.</source>
        <translation>2. Löschen Sie dann das alte Geheimnis unter „Zertifikate &amp; Geheimnisse“ im Microsoft Entra Admin Center.</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Das Geheimnis ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Signing in with the new secret…</source>
        <translation>Anmeldung mit dem neuen Geheimnis…</translation>
    </message>
    <message>
        <source>It works. Waiting for the keychain…</source>
        <translation>Es funktioniert. Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Test and replace</source>
        <translation>&amp;Testen und ersetzen</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced</source>
        <translation>Das Geheimnis von %1 wurde ersetzt</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked. It is kept until Causeway ends: after that the old one is used again. Rotate once more when the keychain can be written to.</source>
        <extracomment>%1: the keychain of this computer</extracomment>
        <translation>Eine Anmeldung mit dem neuen Geheimnis ist gelungen. Es wird behalten, bis Causeway beendet wird: Danach wird wieder das alte verwendet. Erneuern Sie es noch einmal, wenn in den Schlüsselbund geschrieben werden kann.</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked, and it is in %1.</source>
        <translation>Eine Anmeldung mit dem neuen Geheimnis ist gelungen, und es ist gespeichert. Ort: %1.</translation>
    </message>
    <message>
        <source>Keep the new secret for this &amp;session only</source>
        <translation>Neues Geheimnis nur für diese &amp;Sitzung behalten</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Das Geheimnis ist noch %n Sekunde in der Zwischenablage: Fügen Sie es jetzt ein.</numerusform>
            <numerusform>Das Geheimnis ist noch %n Sekunden in der Zwischenablage: Fügen Sie es jetzt ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without replacing the secret?</source>
        <translation>Schließen, ohne das Geheimnis zu ersetzen?</translation>
    </message>
    <message>
        <source>The connection keeps the secret it has. What was entered here is lost, and the portal shows a secret only once.</source>
        <translation>Die Verbindung behält das bisherige Geheimnis. Was hier eingegeben wurde, geht verloren, und das Portal zeigt ein Geheimnis nur einmal an.</translation>
    </message>
    <message>
        <source>Close without replacing</source>
        <translation>Ohne Ersetzen schließen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
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
        <translation>Sandbox: fiktive Daten auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretLineEdit</name>
    <message>
        <source>Hold to show</source>
        <translation>Zum Anzeigen gedrückt halten</translation>
    </message>
</context>
<context>
    <name>causeway::SecretReminder</name>
    <message>
        <source>Nothing can be transferred until a new one takes its place.</source>
        <translation>Es kann nichts übertragen werden, bis ein neues an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Make a new one in the Microsoft Entra admin center and replace it here before that.</source>
        <translation>Erstellen Sie vorher im Microsoft Entra Admin Center ein neues, und ersetzen Sie es hier.</translation>
    </message>
    <message>
        <source>Rotate the &amp;secret</source>
        <translation>Geheimni&amp;s erneuern</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) have expired, or will within 30 days.</source>
        <translation>
            <numerusform>%n Clientgeheimnis ist abgelaufen oder läuft innerhalb von 30 Tagen ab.</numerusform>
            <numerusform>%n Clientgeheimnisse sind abgelaufen oder laufen innerhalb von 30 Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <extracomment>%1: a sentence about the secret that expires first</extracomment>
        <translation>Am dringendsten: %1</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Betro&amp;ffene anzeigen</translation>
    </message>
    <message>
        <source>Remind me t&amp;omorrow</source>
        <translation>Morgen &amp;wieder erinnern</translation>
    </message>
    <message>
        <source>The client secret of %1 expires today.</source>
        <translation>Das Clientgeheimnis von %1 läuft heute ab.</translation>
    </message>
    <message>
        <source>The client secret of %1 expired on %2.</source>
        <translation>Das Clientgeheimnis von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The client secret of %1 expires on %2.</source>
        <translation>Das Clientgeheimnis von %1 läuft am %2 ab.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretRotation</name>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Geben Sie zuerst das neue Geheimnis ein.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Korrigieren Sie zuerst das markierte Feld.</translation>
    </message>
    <message>
        <source>This is the secret that is stored already.</source>
        <translation>Das ist das Geheimnis, das bereits gespeichert ist.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and enter the column Value of that.</source>
        <translation>Erstellen Sie in der App-Registrierung ein neues, und geben Sie dessen Spalte „Wert“ ein.</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsGrid</name>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs, perhaps on purpose</source>
        <translation>weicht ab, vielleicht gewollt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>In place of a secret</extracomment>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nichts eingegeben</translation>
    </message>
    <message>
        <source>none is set</source>
        <extracomment>Of a secret</extracomment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>one is set</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Heading of a column: values as entered in this program</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>In iPaaS.com</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot; for %2</source>
        <extracomment>%1 is the value of a setting on iPaaS.com, %2 the setting</extracomment>
        <translation>„%1“ für %2 übernehmen</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsTable</name>
    <message>
        <source>Use theirs for all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are equal</source>
        <translation>
            <numerusform>%n Einstellung ist gleich</numerusform>
            <numerusform>%n Einstellungen sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. iPaaS.com works with its own: correct the wrong side, here or in the subscription&apos;s settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</source>
        <translation>
            <numerusform>%n Einstellung weicht ab. iPaaS.com arbeitet mit seiner eigenen: Korrigieren Sie die falsche Seite, hier oder in den Einstellungen des Abonnements im Portal. Bis dahin schlägt der Verbindungstest fehl, und iPaaS.com liest eventuell von einer anderen Stelle als Causeway.</numerusform>
            <numerusform>%n Einstellungen weichen ab. iPaaS.com arbeitet mit seinen eigenen: Korrigieren Sie die falsche Seite, hier oder in den Einstellungen des Abonnements im Portal. Bis dahin schlägt der Verbindungstest fehl, und iPaaS.com liest eventuell von einer anderen Stelle als Causeway.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be confirmed: the subscription shows none of its settings.</source>
        <translation>Konnte nicht bestätigt werden: Das Abonnement zeigt keine seiner Einstellungen an.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings contradict nothing that was entered here.</source>
        <translation>Die Einstellungen des Abonnements widersprechen nichts, was hier eingegeben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be confirmed.</source>
        <translation>
            <numerusform>%n davon konnte nicht bestätigt werden.</numerusform>
            <numerusform>%n davon konnten nicht bestätigt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SetupDraft</name>
    <message>
        <source>A published web service has a name only. For publisher/group/version/name pick the kind &quot;API page&quot;.</source>
        <translation>Ein veröffentlichter Webdienst hat nur einen Namen. Für Herausgeber/Gruppe/Version/Name wählen Sie die Art „API-Seite“.</translation>
    </message>
</context>
<context>
    <name>causeway::SourcePanel</name>
    <message>
        <source>Source and first records</source>
        <translation>Quelle und erste Datensätze</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>First records, as they will be sent</source>
        <translation>Erste Datensätze, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>%1: source and first records</source>
        <translation>%1: Quelle und erste Datensätze</translation>
    </message>
    <message>
        <source>%1: kind of source</source>
        <translation>%1: Art der Quelle</translation>
    </message>
    <message>
        <source>API page</source>
        <translation>API-Seite</translation>
    </message>
    <message>
        <source>Published web service</source>
        <translation>Veröffentlichter Webdienst</translation>
    </message>
    <message>
        <source>%1: first records</source>
        <translation>%1: Erste Datensätze</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: Zuordnung</translation>
    </message>
    <message>
        <source>The subscription&apos;s own mappings in iPaaS.com count. What was set here is kept, for when records are written directly.</source>
        <translation>Es gelten die eigenen Zuordnungen des Abonnements in iPaaS.com. Was hier festgelegt wurde, bleibt erhalten für den Fall, dass Datensätze direkt geschrieben werden.</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>Looking in Business Central…</source>
        <translation>In Business Central wird gesucht…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Was es sein könnte</translation>
    </message>
    <message>
        <source>%1: look again</source>
        <translation>%1: erneut suchen</translation>
    </message>
    <message>
        <source>found, not confirmed</source>
        <translation>gefunden, nicht bestätigt</translation>
    </message>
    <message>
        <source>Found as %1; it has no records</source>
        <extracomment>%1 is the name of a web service or an entity set</extracomment>
        <translation>Gefunden als %1; enthält keine Datensätze</translation>
    </message>
    <message>
        <source>Found as %1</source>
        <translation>Gefunden als %1</translation>
    </message>
    <message>
        <source>Not found under its name, but there is what it may be.</source>
        <translation>Unter dem Namen nicht gefunden, aber es gibt etwas, das es sein könnte.</translation>
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
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>causeway::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>causeway::StoredPlaces</name>
    <message>
        <source>What Causeway stores</source>
        <translation>Was Causeway speichert</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>It is made when the first connection is saved.</source>
        <translation>Er wird angelegt, wenn die erste Verbindung gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionGuide</name>
    <message>
        <source>Not made yet? Make the subscription in the portal</source>
        <translation>Noch nicht angelegt? Abonnement im Portal anlegen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut prü&amp;fen</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Das Geheimnis ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Sign in to the iPaaS.com portal, open &quot;Subscriptions&quot; and there the &quot;Marketplace&quot;.</source>
        <translation>Melden Sie sich beim iPaaS.com-Portal an, und öffnen Sie „Subscriptions“ und dort „Marketplace“.</translation>
    </message>
    <message>
        <source>Find the integration with Microsoft Dynamics 365 Business Central and press &quot;Subscribe&quot;.</source>
        <translation>Suchen Sie die Integration mit Microsoft Dynamics 365 Business Central, und wählen Sie „Subscribe“.</translation>
    </message>
    <message>
        <source>Fill in &quot;Subscription Settings&quot; with these values. Leave &quot;Create Default Mappings&quot; ticked: iPaaS.com transfers nothing without mappings.</source>
        <translation>Füllen Sie „Subscription Settings“ mit diesen Werten aus. Lassen Sie „Create Default Mappings“ aktiviert: Ohne Zuordnungen überträgt iPaaS.com nichts.</translation>
    </message>
    <message>
        <source>Save it there. Then come back and check again: the new subscription is picked for you.</source>
        <translation>Speichern Sie dort. Kehren Sie dann zurück, und prüfen Sie erneut: Das neue Abonnement wird für Sie ausgewählt.</translation>
    </message>
    <message>
        <source>The names are those of iPaaS.com&apos;s help pages. Whether the portal words them alike today could not be confirmed.</source>
        <translation>Die Namen stammen von den Hilfeseiten von iPaaS.com. Ob das Portal heute dieselben verwendet, konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>Sign in above first.</source>
        <translation>Melden Sie sich zuerst oben an.</translation>
    </message>
    <message>
        <source>entered, not shown</source>
        <translation>eingegeben, nicht angezeigt</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <extracomment>%1 is the title of a page of the wizard</extracomment>
        <translation>noch nicht eingegeben, siehe „%1“</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Das Geheimnis ist noch %n Sekunde in der Zwischenablage: Fügen Sie es jetzt ein.</numerusform>
            <numerusform>Das Geheimnis ist noch %n Sekunden in der Zwischenablage: Fügen Sie es jetzt ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionPanel</name>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>After the subscription was changed in the portal</source>
        <translation>Nach Änderungen am Abonnement im Portal</translation>
    </message>
    <message>
        <source>Comparing the subscription&apos;s settings…</source>
        <translation>Einstellungen des Abonnements werden verglichen…</translation>
    </message>
    <message>
        <source>Its settings could not be read: %1</source>
        <translation>Die Einstellungen konnten nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>causeway::TestPage</name>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Save with the &amp;failed check</source>
        <translation>Trotz &amp;Fehler speichern</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Ohne Geheimnisse kopiert.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button that tests the connection</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Save &amp;untested</source>
        <translation>&amp;Ungetestet speichern</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Ab dem Fehler wieder&amp;holen</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>A&amp;lles erneut testen</translation>
    </message>
    <message>
        <source>The opened line says what to do.</source>
        <translation>In der aufgeklappten Zeile steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>Keep the secrets for this session only</source>
        <translation>Geheimnisse nur für diese Sitzung behalten</translation>
    </message>
</context>
<context>
    <name>causeway::TestWindow</name>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Ab dem Fehler wieder&amp;holen</translation>
    </message>
    <message>
        <source>%1, connection test</source>
        <translation>%1, Verbindungstest</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Ohne Geheimnisse kopiert.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>A&amp;lles erneut testen</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
</context>
<context>
    <name>causeway::TransferChoices</name>
    <message>
        <source>Leave them alone</source>
        <translation>Unberührt lassen</translation>
    </message>
    <message>
        <source>Nothing is written for them, on either side.</source>
        <translation>Für sie wird nichts geschrieben, auf keiner Seite.</translation>
    </message>
    <message>
        <source>Link them to the records there</source>
        <translation>Mit den dortigen Datensätzen verknüpfen</translation>
    </message>
    <message>
        <source>The records on iPaaS.com get the values from Business Central. Those that are linked to another record are left alone.</source>
        <translation>Die Datensätze in iPaaS.com erhalten die Werte aus Business Central. Solche, die mit einem anderen Datensatz verknüpft sind, bleiben unberührt.</translation>
    </message>
    <message>
        <source>Leave them deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Nothing is written for them. A run names them as not transferred.</source>
        <translation>Für sie wird nichts geschrieben. Ein Lauf führt sie als nicht übertragen auf.</translation>
    </message>
    <message>
        <source>Create them anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>iPaaS.com gets new records with the values from Business Central, linked to those records.</source>
        <translation>iPaaS.com erhält neue Datensätze mit den Werten aus Business Central; sie werden mit den Datensätzen in Business Central verknüpft.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more. Nothing is sent.</source>
        <translation>Bei iPaaS.com wird nachgefragt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>iPaaS.com gets another hook for each. It updates what has arrived already.</source>
        <translation>iPaaS.com erhält für jeden einen weiteren Hook. Er aktualisiert, was bereits angekommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a name that iPaaS.com has already, without a link</source>
        <translation>
            <numerusform>%n Datensatz mit einem Namen, den iPaaS.com bereits hat, ohne Verknüpfung</numerusform>
            <numerusform>%n Datensätze mit einem Namen, den iPaaS.com bereits hat, ohne Verknüpfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s), deleted on iPaaS.com</source>
        <translation>
            <numerusform>%n verknüpfter Datensatz, in iPaaS.com gelöscht</numerusform>
            <numerusform>%n verknüpfte Datensätze, in iPaaS.com gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose outcome iPaaS.com has not told</source>
        <translation>
            <numerusform>%n Datensatz, dessen Ergebnis iPaaS.com nicht gemeldet hat</numerusform>
            <numerusform>%n Datensätze, deren Ergebnis iPaaS.com nicht gemeldet hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;every record again</source>
        <translation>Alle Datensätze erneut s&amp;enden</translation>
    </message>
    <message>
        <source>Compare &amp;everything</source>
        <translation>All&amp;es vergleichen</translation>
    </message>
    <message>
        <source>Hands iPaaS.com all records, whatever is known of earlier runs. Takes longer, and mends what was changed or deleted on iPaaS.com.</source>
        <translation>Übergibt iPaaS.com alle Datensätze, unabhängig von früheren Läufen. Dauert länger und behebt, was in iPaaS.com geändert oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>Reads both sides as a whole instead of only what has changed. Takes longer, and finds what was changed or deleted on iPaaS.com.</source>
        <translation>Liest beide Seiten vollständig statt nur, was sich geändert hat. Dauert länger und findet, was in iPaaS.com geändert oder gelöscht wurde.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferJob</name>
    <message>
        <source>Initializing a connection to iPaaS.com</source>
        <translation>Eine Verbindung zu iPaaS.com wird initialisiert</translation>
    </message>
</context>
<context>
    <name>causeway::TransferModel</name>
    <message>
        <source>web service %1</source>
        <extracomment>%1 is the name of a web service that is published in Business Central</extracomment>
        <translation>Webdienst %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is an entity set (&quot;locations&quot;), %2 where it is (&quot;contoso/app/v1.0&quot;, or Microsoft&apos;s own &quot;API v2.0&quot;)</extracomment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message numerus="yes">
        <source>done, %Ln failed</source>
        <translation>
            <numerusform>fertig, %Ln fehlgeschlagen</numerusform>
            <numerusform>fertig, %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 Prozent</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Aus Business Central</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Records read from Business Central</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Records that are only on one side so far</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>Records that were deleted on iPaaS.com</extracomment>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>causeway::TransferRecords</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Asks iPaaS.com once more for the records whose outcome it has not told</source>
        <translation>Fragt bei iPaaS.com nach den Datensätzen, deren Ergebnis es nicht gemeldet hat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not transferred</source>
        <translation>
            <numerusform>%n Datensatz nicht übertragen</numerusform>
            <numerusform>%n Datensätze nicht übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run would do, the first %1 records of each type</source>
        <translation>Was ein Lauf tun würde, die ersten %1 Datensätze jedes Typs</translation>
    </message>
    <message>
        <source>What a run would do</source>
        <translation>Was ein Lauf tun würde</translation>
    </message>
    <message>
        <source>No record has &quot;%1&quot; in its name, its description or what is said about it.</source>
        <translation>Kein Datensatz enthält „%1“ in Name, Beschreibung oder Status.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n choice(s) of single records</source>
        <translation>
            <numerusform>Auswahl für %n einzelnen Datensatz zurücksetzen</numerusform>
            <numerusform>Auswahl für %n einzelne Datensätze zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>Der Datensatz wurde in iPaaS.com gelöscht und ist dort noch verknüpft.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferView</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>Gesamtfortschritt</translation>
    </message>
    <message>
        <source>Progress of each data type</source>
        <translation>Fortschritt der einzelnen Datentypen</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Aufrufe an iPaaS.com in der letzten Minute</translation>
    </message>
    <message>
        <source>The connection was edited after the preview.</source>
        <translation>Die Verbindung wurde nach der Vorschau bearbeitet.</translation>
    </message>
    <message>
        <source>What the preview showed may not be true any more. A new one shows what a run would do now.</source>
        <translation>Was die Vorschau gezeigt hat, trifft eventuell nicht mehr zu. Eine neue zeigt, was ein Lauf jetzt tun würde.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>Another program has removed this connection. What was transferred stays on iPaaS.com.</source>
        <translation>Ein anderes Programm hat diese Verbindung entfernt. Was übertragen wurde, bleibt in iPaaS.com.</translation>
    </message>
    <message>
        <source>The initialization of %1 was not finished</source>
        <translation>Die Initialisierung von %1 wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Initialize %1</source>
        <translation>%1 initialisieren</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and hands over every record.</source>
        <translation>Der letzte Lauf wurde nicht abgeschlossen. Seither wurde die Verbindung bearbeitet und hat eine andere Quelle oder ein anderes Ziel. Ein Lauf beginnt daher neu und übergibt jeden Datensatz.</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and compares everything. Nothing is transferred twice.</source>
        <translation>Der letzte Lauf wurde nicht abgeschlossen. Seither wurde die Verbindung bearbeitet und hat eine andere Quelle oder ein anderes Ziel. Ein Lauf beginnt daher neu und vergleicht alles. Nichts wird doppelt übertragen.</translation>
    </message>
    <message>
        <source>Transfers customer categories, locations and shipping methods to iPaaS.com. A preview shows first what would be done and writes nothing.</source>
        <translation>Überträgt Kundenkategorien, Lagerorte und Versandarten an iPaaS.com. Eine Vorschau zeigt zuerst, was getan würde, und schreibt nichts.</translation>
    </message>
    <message>
        <source>Closing this window stops the run. It goes on where it was when you come back.</source>
        <translation>Wenn Sie dieses Fenster schließen, wird der Lauf gestoppt. Er wird dort fortgesetzt, wo er war, wenn Sie zurückkehren.</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Wird gestoppt: Laufende Aufrufe werden noch abgeschlossen.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau für %1</translation>
    </message>
    <message>
        <source>iPaaS.com did not list what it has of: %1.</source>
        <translation>iPaaS.com hat seinen Bestand nicht aufgelistet für: %1.</translation>
    </message>
    <message>
        <source>Some of what is shown as new may be there. A run looks each record up first, so that none is written twice.</source>
        <translation>Manches, was als neu angezeigt wird, ist eventuell schon vorhanden. Ein Lauf sieht jeden Datensatz zuerst nach, damit keiner doppelt geschrieben wird.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written; conflicts show in the run.</source>
        <translation>Die eigenen Zuordnungen von iPaaS.com bestimmen, was geschrieben wird; Konflikte zeigen sich im Lauf.</translation>
    </message>
    <message>
        <source>What was deleted on iPaaS.com meanwhile is seen only when everything is compared.</source>
        <translation>Was inzwischen in iPaaS.com gelöscht wurde, ist nur zu sehen, wenn alles verglichen wird.</translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>Die Initialisierung von %1 wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>%1 was not initialized</source>
        <translation>%1 wurde nicht initialisiert</translation>
    </message>
    <message>
        <source>Nothing was transferred.</source>
        <translation>Es wurde nichts übertragen.</translation>
    </message>
    <message>
        <source>The next run hands over every record anew.</source>
        <translation>Der nächste Lauf übergibt jeden Datensatz neu.</translation>
    </message>
    <message>
        <source>The next run compares every record anew; nothing is transferred twice.</source>
        <translation>Der nächste Lauf vergleicht jeden Datensatz neu; nichts wird doppelt übertragen.</translation>
    </message>
    <message>
        <source>Every record was handed over anew.</source>
        <translation>Jeder Datensatz wurde neu übergeben.</translation>
    </message>
    <message>
        <source>Every record was compared anew.</source>
        <translation>Jeder Datensatz wurde neu verglichen.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Das Journal früherer Läufe war beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside as %1; this run compared everything anew.</source>
        <translation>Es wurde als %1 beiseitegelegt; dieser Lauf hat alles neu verglichen.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>Quelle oder Ziel der Verbindung wurde seit dem letzten Lauf geändert.</translation>
    </message>
    <message>
        <source>If one is not defined there, the run ends at the first record that has a value in it.</source>
        <translation>Wenn eines dort nicht definiert ist, endet der Lauf beim ersten Datensatz, der darin einen Wert hat.</translation>
    </message>
    <message>
        <source>The initialization has ended.</source>
        <translation>Die Initialisierung ist beendet.</translation>
    </message>
    <message>
        <source>The initialization needs you.</source>
        <translation>Die Initialisierung benötigt Ihre Hilfe.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Preview again</source>
        <translation>Neue &amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Erneut &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
</context>
<context>
    <name>causeway::TransferWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1, initialization</source>
        <translation>%1, Initialisierung</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>&amp;Frühere Läufe…</translation>
    </message>
    <message>
        <source>%1 What was transferred stays. The next run goes on where this one stopped.</source>
        <extracomment>%1 says how far the run is: &quot;4,210 of 10,217 records done.&quot;</extracomment>
        <translation>%1 Was übertragen wurde, bleibt. Der nächste Lauf setzt dort fort, wo dieser gestoppt wurde.</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Initialisierung von %1 stoppen und schließen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laufen lassen</translation>
    </message>
</context>
<context>
    <name>causeway::UnfinishedOffer</name>
    <message>
        <source>The initialization of %1 was not finished.</source>
        <translation>Die Initialisierung von %1 wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a connection, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n initialization(s) were not finished.</source>
        <translation>
            <numerusform>%n Initialisierung wurde nicht abgeschlossen.</numerusform>
            <numerusform>%n Initialisierungen wurden nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each goes on where it was.</source>
        <extracomment>%1: names of connections</extracomment>
        <translation>%1: Jede wird dort fortgesetzt, wo sie war.</translation>
    </message>
</context>
<context>
    <name>causeway::WayChoice</name>
    <message>
        <source>&amp;Directly</source>
        <translation>&amp;Direkt</translation>
    </message>
    <message>
        <source>&amp;Through iPaaS.com</source>
        <translation>Über &amp;iPaaS.com</translation>
    </message>
    <message>
        <source>How hooks are addressed could not be confirmed: the first few records show whether it fits.</source>
        <translation>Die Adressierung der Hooks konnte nicht bestätigt werden: Die ersten Datensätze zeigen, ob sie passt.</translation>
    </message>
    <message>
        <source>How records come to iPaaS.com</source>
        <translation>Wie Datensätze zu iPaaS.com gelangen</translation>
    </message>
    <message>
        <source>Causeway writes the records itself, with the mapping below.</source>
        <translation>Causeway schreibt die Datensätze selbst, mit der Zuordnung unten.</translation>
    </message>
    <message>
        <source>Causeway hands iPaaS.com the id of each record, and your own mappings there write it.</source>
        <translation>Causeway übergibt iPaaS.com die ID jedes Datensatzes, und Ihre eigenen Zuordnungen dort schreiben ihn.</translation>
    </message>
</context>
<context>
    <name>causeway::WizardFlow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>App registration</source>
        <translation>App-Registrierung</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Environment and company</source>
        <translation>Umgebung und Unternehmen</translation>
    </message>
    <message>
        <source>Data and throttling</source>
        <translation>Daten und Drosselung</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Initialize</source>
        <translation>Initialisieren</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Dies ist die letzte Seite.</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Speichern Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Pick the company first.</source>
        <translation>Wählen Sie zuerst das Unternehmen aus.</translation>
    </message>
    <message>
        <source>Make the subscription first.</source>
        <translation>Legen Sie zuerst das Abonnement an.</translation>
    </message>
    <message>
        <source>Pick the subscription first.</source>
        <translation>Wählen Sie zuerst das Abonnement aus.</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>Füllen Sie zuerst alle Felder aus.</translation>
    </message>
    <message>
        <source>Correct the mapping of %1 first.</source>
        <translation>Korrigieren Sie zuerst die Zuordnung für %1.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Korrigieren Sie zuerst das markierte Feld.</translation>
    </message>
    <message>
        <source>There is already a connection of this name. Choose another one, such as &quot;%1&quot;.</source>
        <translation>Es gibt bereits eine Verbindung dieses Namens. Wählen Sie einen anderen, zum Beispiel „%1“.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Gefunden.</translation>
    </message>
    <message>
        <source>The company has no subscription %1. Pick one of its own.</source>
        <translation>Das Unternehmen hat kein Abonnement %1. Wählen Sie eines seiner eigenen aus.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>iPaaS.com lists no new subscription yet. Save it in the portal, then check again.</source>
        <translation>iPaaS.com listet noch kein neues Abonnement auf. Speichern Sie es im Portal, und prüfen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n new subscription(s): pick yours above.</source>
        <translation>
            <numerusform>iPaaS.com listet %n neues Abonnement auf: Wählen Sie oben Ihres aus.</numerusform>
            <numerusform>iPaaS.com listet %n neue Abonnements auf: Wählen Sie oben Ihres aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found and picked: %1.</source>
        <extracomment>%1 is the name of a subscription</extracomment>
        <translation>Gefunden und ausgewählt: %1.</translation>
    </message>
    <message>
        <source>Whether it is of Business Central could not be confirmed: iPaaS.com shows neither its settings nor its integration.</source>
        <translation>Ob es zu Business Central gehört, konnte nicht bestätigt werden: iPaaS.com zeigt weder seine Einstellungen noch seine Integration an.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>Das Unternehmen hat kein Abonnement %1.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>The app may not list environments, which is optional: type the name as the Business Central admin center shows it. To have them listed, the app needs AdminCenter.ReadWrite.All with admin consent, and a line in the admin center under &quot;Authorized Microsoft Entra apps&quot;.</source>
        <translation>Die App darf die Umgebungen nicht auflisten, was auch nicht nötig ist: Geben Sie den Namen so ein, wie ihn das Business Central Admin Center anzeigt. Um sie auflisten zu lassen, benötigt die App AdminCenter.ReadWrite.All mit Administratorzustimmung und eine Zeile im Admin Center unter „Authorized Microsoft Entra apps“.</translation>
    </message>
    <message>
        <source>The environments could not be listed: %1 Type the name.</source>
        <translation>Die Umgebungen konnten nicht aufgelistet werden: %1 Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>The admin center lists no environment. Type the name.</source>
        <translation>Das Admin Center listet keine Umgebung auf. Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>The environment shows the app no company at all. The name can be typed below.</source>
        <translation>Die Umgebung zeigt der App kein einziges Unternehmen. Der Name kann unten eingegeben werden.</translation>
    </message>
    <message>
        <source>What else is published could not be looked through (%1), so that only the name above was tried. Any other name can be typed.</source>
        <translation>Was sonst noch veröffentlicht ist, konnte nicht durchsucht werden (%1); daher wurde nur der Name oben versucht. Jeder andere Name kann eingegeben werden.</translation>
    </message>
    <message>
        <source>Custom APIs could not be looked through (%1). Theirs can be typed as publisher/group/version/name.</source>
        <translation>Benutzerdefinierte APIs konnten nicht durchsucht werden (%1). Ihre Seiten können als Herausgeber/Gruppe/Version/Name eingegeben werden.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed: it shows few of the fields that would tell it.</source>
        <translation>Dass es die richtige ist, konnte nicht bestätigt werden: Sie zeigt wenige der Felder, an denen sie zu erkennen wäre.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed, and there is another that may be.</source>
        <translation>Dass es die richtige ist, konnte nicht bestätigt werden, und es gibt eine weitere, die es sein könnte.</translation>
    </message>
    <message>
        <source>Found under another name. %1</source>
        <translation>Unter einem anderen Namen gefunden. %1</translation>
    </message>
</context>
<context>
    <name>causeway::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button that leads to the wizard&apos;s next step</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>T&amp;rotzdem fortfahren</translation>
    </message>
</context>
<context>
    <name>causeway::WizardShell</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Initialisierung von %1 stoppen und schließen?</translation>
    </message>
    <message>
        <source>What was transferred stays. The next run goes on where this one stopped.</source>
        <translation>Was übertragen wurde, bleibt. Der nächste Lauf setzt dort fort, wo dieser gestoppt wurde.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>What was entered here is lost. Nothing has been stored.</source>
        <translation>Was hier eingegeben wurde, geht verloren. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
</TS>
