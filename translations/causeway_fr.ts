<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>%1 (default: %2)</source>
        <extracomment>%1 says what an option of the command line is for</extracomment>
        <translation>%1 (par défaut&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Connects Microsoft Dynamics 365 Business Central to iPaaS.com.</source>
        <translation>Connecte Microsoft Dynamics 365 Business Central à iPaaS.com.</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Afficher la version et quitter</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Where connections and journals are kept</source>
        <translation>Emplacement des connexions et des journaux</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check or a record failed, 2 wrong use, 3 stopped before the end.
Without a keychain, CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY and CAUSEWAY_IPAAS_WEBHOOK_KEY serve for the run.</source>
        <translation>Codes de sortie&#xa0;: 0 terminé, 1 échec d’une vérification ou d’un enregistrement, 2 utilisation incorrecte, 3 arrêt avant la fin.
Sans trousseau, CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY et CAUSEWAY_IPAAS_WEBHOOK_KEY servent pour l’exécution.</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>List, show, import, export or remove connections</source>
        <translation>Lister, afficher, importer, exporter ou supprimer des connexions</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Lister les connexions</translation>
    </message>
    <message>
        <source>As a JSON list</source>
        <translation>Sous forme de liste JSON</translation>
    </message>
    <message>
        <source>Show what is set in a connection</source>
        <translation>Afficher les paramètres d’une connexion</translation>
    </message>
    <message>
        <source>As a connection file</source>
        <translation>Sous forme de fichier de connexion</translation>
    </message>
    <message>
        <source>Add the connection of a connection file</source>
        <translation>Ajouter la connexion d’un fichier de connexion</translation>
    </message>
    <message>
        <source>The connection file</source>
        <translation>Fichier de connexion</translation>
    </message>
    <message>
        <source>Replace the settings of the connection of that name</source>
        <translation>Remplacer les paramètres de la connexion de ce nom</translation>
    </message>
    <message>
        <source>Write a connection file; it holds no secret</source>
        <translation>Écrire un fichier de connexion&#xa0;; il ne contient aucun secret</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Remove a connection, its secrets and its journal</source>
        <translation>Supprimer une connexion, ses secrets et son journal</translation>
    </message>
    <message>
        <source>Keep a secret of a connection in the keychain</source>
        <translation>Conserver un secret d’une connexion dans le trousseau</translation>
    </message>
    <message>
        <source>Read a secret from standard input and keep it</source>
        <translation>Lire un secret sur l’entrée standard et le conserver</translation>
    </message>
    <message>
        <source>client-secret, ipaas-api-key or ipaas-webhook-key</source>
        <translation>client-secret, ipaas-api-key ou ipaas-webhook-key</translation>
    </message>
    <message>
        <source>Test a connection from the keychain to iPaaS.com</source>
        <translation>Tester une connexion, du trousseau jusqu’à iPaaS.com</translation>
    </message>
    <message>
        <source>The result as one JSON object</source>
        <translation>Résultat sous forme d’un seul objet JSON</translation>
    </message>
    <message>
        <source>How long a call may take with its repeats, in seconds</source>
        <translation>Durée maximale d’un appel, répétitions comprises, en secondes</translation>
    </message>
    <message>
        <source>Bring the records of Business Central to iPaaS.com</source>
        <translation>Transférer les enregistrements de Business Central vers iPaaS.com</translation>
    </message>
    <message>
        <source>Only this type (may be repeated): %1</source>
        <translation>Ce type uniquement (peut être répété)&#xa0;: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Say what would be done; write nothing</source>
        <translation>Indiquer ce qui serait fait, sans rien écrire</translation>
    </message>
    <message>
        <source>Read nothing; send again what failed, and what a run that was stopped had yet to send</source>
        <translation>Ne rien lire&#xa0;; renvoyer ce qui a échoué et ce qu’une exécution arrêtée avait encore à envoyer</translation>
    </message>
    <message>
        <source>Read and send nothing; ask iPaaS.com once more for records whose outcome it has not told</source>
        <translation>Ne rien lire ni envoyer&#xa0;; interroger à nouveau iPaaS.com sur les enregistrements dont il n’a pas indiqué le résultat</translation>
    </message>
    <message>
        <source>Read both sides as a whole, whatever is known of earlier runs</source>
        <translation>Lire les deux côtés en entier, quoi que l’on sache des exécutions antérieures</translation>
    </message>
    <message>
        <source>Records of the same name that are not linked: link, skip or fail</source>
        <translation>Enregistrements de même nom non liés&#xa0;: link (lier), skip (ignorer) ou fail (échec)</translation>
    </message>
    <message>
        <source>Linked records that were deleted on iPaaS.com: create (anew) or fail</source>
        <translation>Enregistrements liés supprimés sur iPaaS.com&#xa0;: create (recréer) ou fail (échec)</translation>
    </message>
    <message>
        <source>Records whose outcome iPaaS.com has not told: look (once more) or send (again)</source>
        <translation>Enregistrements dont iPaaS.com n’a pas indiqué le résultat&#xa0;: look (interroger à nouveau) ou send (renvoyer)</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>Un objet JSON par ligne</translation>
    </message>
    <message>
        <source>Run a stand-in for all three services on this computer</source>
        <translation>Lancer une simulation des trois services sur cet ordinateur</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>Switch a fault on (may be repeated)</source>
        <translation>Activer une panne (peut être répété)</translation>
    </message>
    <message>
        <source>How many records of a type there are (may be repeated)</source>
        <translation>Nombre d’enregistrements d’un type (peut être répété)</translation>
    </message>
    <message>
        <source>Write a connection file that fits</source>
        <translation>Écrire un fichier de connexion correspondant</translation>
    </message>
    <message>
        <source>List the faults and end</source>
        <translation>Lister les pannes et quitter</translation>
    </message>
    <message>
        <source>A command is missing: connection, secret, test, initialize or sandbox (see --help).</source>
        <translation>Il manque une commande&#xa0;: connection, secret, test, initialize ou sandbox (voir --help).</translation>
    </message>
    <message>
        <source>connection: a command is missing: list, show, import, export or remove.</source>
        <translation>connection&#xa0;: il manque une commande&#xa0;: list, show, import, export ou remove.</translation>
    </message>
    <message>
        <source>secret: a command is missing: set.</source>
        <translation>secret&#xa0;: il manque une commande&#xa0;: set.</translation>
    </message>
    <message>
        <source>Unknown kind of secret &quot;%1&quot;: it is client-secret, ipaas-api-key or ipaas-webhook-key.</source>
        <translation>Type de secret inconnu «&#xa0;%1&#xa0;»&#xa0;: les types sont client-secret, ipaas-api-key et ipaas-webhook-key.</translation>
    </message>
    <message>
        <source>--timeout: &quot;%1&quot; is not a number of seconds from 1 to %2.</source>
        <translation>--timeout&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre de secondes compris entre 1 et %2.</translation>
    </message>
    <message>
        <source>--preview and --retry-failed do not go together.</source>
        <translation>--preview et --retry-failed ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>--look-again and --preview do not go together.</source>
        <translation>--look-again et --preview ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>--look-again and --retry-failed do not go together.</source>
        <translation>--look-again et --retry-failed ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>--conflicts: &quot;%1&quot; is not link, skip or fail.</source>
        <translation>--conflicts&#xa0;: «&#xa0;%1&#xa0;» n’est ni link, ni skip, ni fail.</translation>
    </message>
    <message>
        <source>--retry-failed links nothing, as it reads nothing: use --conflicts link without it.</source>
        <translation>--retry-failed ne lie rien, car il ne lit rien&#xa0;: utilisez --conflicts link sans cette option.</translation>
    </message>
    <message>
        <source>--deleted: &quot;%1&quot; is not create or fail.</source>
        <translation>--deleted&#xa0;: «&#xa0;%1&#xa0;» n’est ni create, ni fail.</translation>
    </message>
    <message>
        <source>--unknown: &quot;%1&quot; is not look or send.</source>
        <translation>--unknown&#xa0;: «&#xa0;%1&#xa0;» n’est ni look, ni send.</translation>
    </message>
    <message>
        <source>--look-again and --unknown send do not go together.</source>
        <translation>--look-again et --unknown send ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot;: the types are %2.</source>
        <translation>Type inconnu «&#xa0;%1&#xa0;»&#xa0;: les types sont %2.</translation>
    </message>
    <message>
        <source>--port: &quot;%1&quot; is not a port: it is a number from 0 to 65535.</source>
        <translation>--port&#xa0;: «&#xa0;%1&#xa0;» n’est pas un port&#xa0;; un port est un nombre compris entre 0 et 65535.</translation>
    </message>
    <message>
        <source>Unknown scenario &quot;%1&quot;: --list-scenarios names them all.</source>
        <translation>Scénario inconnu «&#xa0;%1&#xa0;»&#xa0;: --list-scenarios les énumère tous.</translation>
    </message>
    <message>
        <source>--records %1: unknown type &quot;%2&quot;: the types are %3.</source>
        <translation>--records %1&#xa0;: type inconnu «&#xa0;%2&#xa0;»&#xa0;; les types sont %3.</translation>
    </message>
    <message>
        <source>--records %1: write TYPE=NUMBER, with a number from 0 on.</source>
        <translation>--records %1&#xa0;: écrivez TYPE=NOMBRE, avec un nombre supérieur ou égal à 0.</translation>
    </message>
</context>
<context>
    <name>BusinessCentralClient</name>
    <message>
        <source>Business Central answered, but its answer is not a list.</source>
        <translation>Business Central a répondu, mais sa réponse n’est pas une liste.</translation>
    </message>
    <message>
        <source>A company in Business Central&apos;s list has no id or name.</source>
        <translation>Une société de la liste de Business Central n’a pas d’ID ou de nom.</translation>
    </message>
    <message>
        <source>Business Central&apos;s list of companies does not end.</source>
        <translation>La liste des sociétés de Business Central est sans fin.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads nowhere or in a circle.</source>
        <translation>Le lien de Business Central vers la page suivante ne mène nulle part ou tourne en rond.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads to another host (%1).</source>
        <translation>Le lien de Business Central vers la page suivante mène à un autre hôte (%1).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Secrets at hand</source>
        <translation>Secrets disponibles</translation>
    </message>
    <message>
        <source>Sign-in host reached</source>
        <translation>Hôte d’authentification joint</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Permissions in the token</source>
        <translation>Autorisations du jeton</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Customer Category can be read</source>
        <translation>Lecture des catégories client</translation>
    </message>
    <message>
        <source>Location can be read</source>
        <translation>Lecture des magasins</translation>
    </message>
    <message>
        <source>Shipping Method can be read</source>
        <translation>Lecture des modes d’expédition</translation>
    </message>
    <message>
        <source>Sign-in to iPaaS.com</source>
        <translation>Authentification iPaaS.com</translation>
    </message>
    <message>
        <source>Subscription on iPaaS.com</source>
        <translation>Abonnement iPaaS.com</translation>
    </message>
    <message>
        <source>Settings of the subscription</source>
        <translation>Paramètres de l’abonnement</translation>
    </message>
    <message>
        <source>Way to initialize</source>
        <translation>Mode d’initialisation</translation>
    </message>
    <message>
        <source>Client secret&apos;s expiry</source>
        <translation>Expiration du secret client</translation>
    </message>
</context>
<context>
    <name>CheckPrinter</name>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Message du service</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de corrélation</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The answer was a web page, not data.</source>
        <translation>La réponse était une page web, et non des données.</translation>
    </message>
    <message>
        <source>The answer was a web page, not data: &quot;%1&quot;.</source>
        <translation>La réponse était une page web, et non des données&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1 and no explanation.</source>
        <translation>Le service a répondu par l’état HTTP %1, sans explication.</translation>
    </message>
    <message>
        <source>No answer came within the time allowed.</source>
        <translation>Aucune réponse n’est arrivée dans le délai imparti.</translation>
    </message>
    <message>
        <source>The answer was larger than any right answer could be.</source>
        <translation>La réponse était plus volumineuse que n’importe quelle réponse correcte.</translation>
    </message>
    <message>
        <source>%1 (proxy %2)</source>
        <translation>%1 (proxy %2)</translation>
    </message>
    <message>
        <source>The service sends on to another address (%1). Causeway does not follow, as the way leads past what was entered.</source>
        <translation>Le service redirige vers une autre adresse (%1). Causeway ne suit pas cette redirection, car elle s’écarte de ce qui a été saisi.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>The environment shows the app no company at all.</source>
        <translation>L’environnement ne montre aucune société à l’application.</translation>
    </message>
    <message>
        <source>The environment has: %1.</source>
        <translation>L’environnement contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The company &quot;%1&quot; now has another ID: it was deleted and made anew, or the ID is of another environment. Pick it from the list again.</source>
        <translation>La société «&#xa0;%1&#xa0;» a désormais un autre ID&#xa0;: elle a été supprimée puis recréée, ou l’ID provient d’un autre environnement. Choisissez-la de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>There is no company &quot;%1&quot;.</source>
        <translation>Il n’y a pas de société «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>never tested</source>
        <translation>aucun test effectué</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>réussi le %1</translation>
    </message>
    <message>
        <source>failed on %1: %2</source>
        <translation>échec le %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in place</source>
        <translation>
            <numerusform>%Ln enregistrement en place</numerusform>
            <numerusform>%Ln enregistrements en place</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them new or changed</source>
        <translation>dont %1 nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>begun on %1 and not finished yet</source>
        <translation>commencée le %1 et pas encore terminée</translation>
    </message>
    <message>
        <source>never initialized</source>
        <translation>jamais initialisée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: when, %2: counts (&quot;902 records in place, 3 failed&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>stopped before the end on %1: %2</source>
        <translation>arrêtée avant la fin le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Dernier test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last initialization: %1</source>
        <translation>Dernière initialisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use --replace to replace its settings.</source>
        <translation>Utilisez --replace pour remplacer ses paramètres.</translation>
    </message>
    <message>
        <source>Replaced the settings of %1; its secrets stay as they are.</source>
        <translation>Paramètres de %1 remplacés&#xa0;; ses secrets restent inchangés.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Connexion %1 importée.</translation>
    </message>
    <message>
        <source>Exported %1 to %2, without its secrets.</source>
        <translation>Connexion %1 exportée vers %2, sans ses secrets.</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets.</source>
        <translation>%1 et ses secrets ont été supprimés.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Connexion %1 supprimée.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entries of this connection (&quot;%1&quot;) could not be removed. %2</source>
        <translation>Les entrées du trousseau pour cette connexion («&#xa0;%1&#xa0;») n’ont pas pu être supprimées. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an address as text</source>
        <translation>une adresse sous forme de texte</translation>
    </message>
    <message>
        <source>%1 is not an address such as https://api.example.com</source>
        <translation>%1 n’est pas une adresse telle que https://api.example.com</translation>
    </message>
    <message>
        <source>%1 must start with https:// (http:// is for this computer only)</source>
        <translation>%1 doit commencer par https:// (http:// est réservé à cet ordinateur)</translation>
    </message>
    <message>
        <source>a date such as 2027-05-01</source>
        <translation>une date telle que 2027-05-01</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 doit être compris entre %2 et %3</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 doit être %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>%1 is a secret, and a connection file must not hold one. Remove it from the file; the secret is asked for when the connection is set up</source>
        <translation>%1 est un secret, et un fichier de connexion ne doit en contenir aucun. Retirez-le du fichier&#xa0;; le secret est demandé lors de la configuration de la connexion</translation>
    </message>
    <message>
        <source>%1 is not a key of a connection file</source>
        <translation>%1 n’est pas une clé d’un fichier de connexion</translation>
    </message>
    <message>
        <source>%1 must name an &quot;entitySet&quot;, as its kind is &quot;api&quot;</source>
        <translation>%1 doit indiquer un «&#xa0;entitySet&#xa0;», car son type (kind) est «&#xa0;api&#xa0;»</translation>
    </message>
    <message>
        <source>%1 must name a &quot;service&quot;, as its kind is &quot;odata&quot;</source>
        <translation>%1 doit indiquer un «&#xa0;service&#xa0;», car son type (kind) est «&#xa0;odata&#xa0;»</translation>
    </message>
    <message>
        <source>%1 must be &quot;api&quot; or &quot;odata&quot;</source>
        <translation>%1 doit être «&#xa0;api&#xa0;» ou «&#xa0;odata&#xa0;»</translation>
    </message>
    <message>
        <source>%1 must be &quot;direct&quot; or &quot;through-ipaas&quot;</source>
        <translation>%1 doit être «&#xa0;direct&#xa0;» ou «&#xa0;through-ipaas&#xa0;»</translation>
    </message>
    <message>
        <source>%1 must name a &quot;field&quot; or a &quot;customField&quot;</source>
        <translation>%1 doit indiquer un «&#xa0;field&#xa0;» ou un «&#xa0;customField&#xa0;»</translation>
    </message>
    <message>
        <source>the file is larger than any connection file</source>
        <translation>le fichier est plus volumineux que n’importe quel fichier de connexion</translation>
    </message>
    <message>
        <source>not JSON: line %1: %2</source>
        <translation>ce n’est pas du JSON&#xa0;: ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a connection file is one JSON object</source>
        <translation>un fichier de connexion est un seul objet JSON</translation>
    </message>
    <message>
        <source>schema is missing: this is not a connection file</source>
        <translation>schema est absent&#xa0;: ce n’est pas un fichier de connexion</translation>
    </message>
    <message>
        <source>schema is %1, and this version of Causeway reads up to %2: use a newer Causeway</source>
        <translation>schema vaut %1, et cette version de Causeway ne lit que jusqu’à %2&#xa0;: utilisez une version plus récente de Causeway</translation>
    </message>
    <message>
        <source>schema must be between %1 and %2</source>
        <translation>schema doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name est absent</translation>
    </message>
</context>
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Fichiers de connexion (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Importer un fichier de connexion</translation>
    </message>
    <message>
        <source>Export the connection</source>
        <translation>Exporter la connexion</translation>
    </message>
    <message>
        <source>The file is too large for a connection.</source>
        <translation>Le fichier est trop volumineux pour une connexion.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 n’a pas été importé.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>as typed; goes to the keychain when you save</source>
        <translation>tel que saisi&#xa0;; placé dans le trousseau à l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock is off by %n minute(s)</source>
        <translation>
            <numerusform>l’horloge de cet ordinateur est décalée de %n minute</numerusform>
            <numerusform>l’horloge de cet ordinateur est décalée de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>clock agrees</source>
        <translation>horloge concordante</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>pour %n minute</numerusform>
            <numerusform>pour %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>pour %n seconde</numerusform>
            <numerusform>pour %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>could not be confirmed: the token cannot be read</source>
        <translation>non confirmé&#xa0;: le jeton ne peut pas être lu</translation>
    </message>
    <message>
        <source>The admin center shows its state as %1.</source>
        <translation>Le centre d’administration indique l’état %1.</translation>
    </message>
    <message>
        <source>The tenant has: %1.</source>
        <translation>Le locataire contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1; the app may not list environments, which is optional</source>
        <translation>%1&#xa0;; l’application ne peut pas lister les environnements, ce qui est facultatif</translation>
    </message>
    <message>
        <source>%1; the environments could not be listed</source>
        <translation>%1&#xa0;; les environnements n’ont pas pu être listés</translation>
    </message>
    <message>
        <source>%1: no records yet</source>
        <translation>%1&#xa0;: encore aucun enregistrement</translation>
    </message>
    <message>
        <source>no expiry date entered</source>
        <translation>aucune date d’expiration saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expiré depuis %n jour</numerusform>
            <numerusform>expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service asks to slow down: next try in %n second(s)</source>
        <translation>
            <numerusform>le service demande de ralentir&#xa0;: prochain essai dans %n seconde</numerusform>
            <numerusform>le service demande de ralentir&#xa0;: prochain essai dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no good answer yet: next try in %n second(s)</source>
        <translation>
            <numerusform>pas encore de bonne réponse&#xa0;: prochain essai dans %n seconde</numerusform>
            <numerusform>pas encore de bonne réponse&#xa0;: prochain essai dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>through iPaaS.com: webhook API key at hand, listener reached</source>
        <translation>via iPaaS.com&#xa0;: clé d’API du webhook disponible, écouteur joint</translation>
    </message>
    <message>
        <source>how hooks are addressed could not be confirmed</source>
        <translation>l’adressage des hooks n’a pas pu être confirmé</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; here</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;» sur iPaaS.com et «&#xa0;%3&#xa0;» ici</translation>
    </message>
    <message>
        <source>could not be confirmed: the subscription shows none of the settings</source>
        <translation>non confirmé&#xa0;: l’abonnement ne montre aucun des paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) agree</source>
        <translation>
            <numerusform>%n paramètre concorde</numerusform>
            <numerusform>%n paramètres concordent</numerusform>
        </translation>
    </message>
    <message>
        <source>another value there, which may be meant: %1</source>
        <translation>autre valeur sur iPaaS.com, peut-être voulue&#xa0;: %1</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>absent d’iPaaS.com&#xa0;: %1</translation>
    </message>
    <message>
        <source>could not be confirmed: %1</source>
        <translation>non confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the renewed sign-in could not be kept: sign in anew before the next run</source>
        <translation>la session renouvelée n’a pas pu être conservée&#xa0;: reconnectez-vous avant la prochaine exécution</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Aucun abonnement n’est choisi.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>La société n’a pas d’abonnement %1.</translation>
    </message>
    <message>
        <source>%1; could not be confirmed: whether it is of Business Central</source>
        <translation>%1&#xa0;; non confirmé&#xa0;: son appartenance à Business Central</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>not tried, because &quot;%1&quot; failed</source>
        <translation>non testée, car «&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>The token is for %1.</source>
        <translation>Le jeton est destiné à %1.</translation>
    </message>
    <message>
        <source>The token is for the tenant %1.</source>
        <translation>Le jeton est destiné au locataire %1.</translation>
    </message>
    <message>
        <source>The token is for the app %1.</source>
        <translation>Le jeton est destiné à l’application %1.</translation>
    </message>
    <message>
        <source>The token has no roles at all.</source>
        <translation>Le jeton ne contient aucun rôle.</translation>
    </message>
    <message>
        <source>The token&apos;s roles are: %1.</source>
        <translation>Les rôles du jeton sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>directly: Causeway writes the records itself</source>
        <translation>directement&#xa0;: Causeway écrit lui-même les enregistrements</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CustomFieldFindings</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type and names of custom fields</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>iPaaS.com does not have custom fields of the mapping (%1).</source>
        <translation>iPaaS.com ne possède pas certains champs personnalisés du mappage (%1).</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has these custom fields could not be confirmed (%1).</source>
        <translation>Impossible de confirmer qu’iPaaS.com possède ces champs personnalisés (%1).</translation>
    </message>
</context>
<context>
    <name>DirectWriter</name>
    <message>
        <source>The record of this name on iPaaS.com was gone when it was to be linked.</source>
        <translation>L’enregistrement de ce nom avait disparu d’iPaaS.com au moment de le lier.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>L’enregistrement a été supprimé sur iPaaS.com, mais il y est encore lié.</translation>
    </message>
    <message>
        <source>iPaaS.com does not find the record that it says is linked.</source>
        <translation>iPaaS.com ne trouve pas l’enregistrement qu’il dit être lié.</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Business Central&apos;s answer is not a list of records (%1).</source>
        <translation>La réponse de Business Central n’est pas une liste d’enregistrements (%1).</translation>
    </message>
</context>
<context>
    <name>EnvironmentSecretStore</name>
    <message>
        <source>the environment (%1), then %2</source>
        <extracomment>Where secrets are kept. %1: names of environment variables, %2: the next place, for example &quot;this session only&quot;.</extracomment>
        <translation>l’environnement (%1), puis %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Store it with &quot;causeway-cli secret set&quot;, or hand it in as CAUSEWAY_CLIENT_SECRET or CAUSEWAY_IPAAS_API_KEY.</source>
        <translation>Enregistrez-le avec «&#xa0;causeway-cli secret set&#xa0;», ou fournissez-le dans CAUSEWAY_CLIENT_SECRET ou CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
    <message>
        <source>Without a keychain, CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY hand the secrets in.</source>
        <translation>Sans trousseau, CAUSEWAY_CLIENT_SECRET et CAUSEWAY_IPAAS_API_KEY fournissent les secrets.</translation>
    </message>
</context>
<context>
    <name>ExplanationRows</name>
    <message>
        <source>Signing in worked, but this environment does not know the app %1.</source>
        <translation>L’authentification a réussi, mais cet environnement ne connaît pas l’application %1.</translation>
    </message>
    <message>
        <source>Its client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>Son ID client n’est pas saisi sur la page «&#xa0;Applications Microsoft Entra&#xa0;» de Business Central même, ou son état n’est pas «&#xa0;Activé&#xa0;».</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID %1, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Dans Business Central, ouvrez «&#xa0;Applications Microsoft Entra&#xa0;», ajoutez l’ID client %1, mettez «&#xa0;État&#xa0;» sur «&#xa0;Activé&#xa0;» et accordez l’ensemble d’autorisations D365 READ.</translation>
    </message>
    <message>
        <source>Signing in worked, but this environment does not know the app.</source>
        <translation>L’authentification a réussi, mais cet environnement ne connaît pas l’application.</translation>
    </message>
    <message>
        <source>The client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>L’ID client n’est pas saisi sur la page «&#xa0;Applications Microsoft Entra&#xa0;» de Business Central même, ou son état n’est pas «&#xa0;Activé&#xa0;».</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>Dans Business Central, ouvrez «&#xa0;Applications Microsoft Entra&#xa0;», ajoutez l’ID client, mettez «&#xa0;État&#xa0;» sur «&#xa0;Activé&#xa0;» et accordez l’ensemble d’autorisations D365 READ.</translation>
    </message>
    <message>
        <source>The app may not list the environments; that is optional.</source>
        <translation>L’application ne peut pas lister les environnements, ce qui est facultatif.</translation>
    </message>
    <message>
        <source>It lacks the permission AdminCenter.ReadWrite.All, or it is not entered under Authorized Microsoft Entra apps in the Business Central admin center.</source>
        <translation>Il lui manque l’autorisation AdminCenter.ReadWrite.All, ou elle ne figure pas sous «&#xa0;Applications Microsoft Entra autorisées&#xa0;» dans le centre d’administration Business Central.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the name of the environment can be typed. To pick from a list, add the two.</source>
        <translation>Il n’y a rien à faire&#xa0;: le nom de l’environnement peut être saisi. Pour le choisir dans une liste, ajoutez les deux.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name. Did you mean &quot;%1&quot;?</source>
        <translation>Le locataire n’a pas d’environnement de ce nom. Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The name has a typing error or another case.</source>
        <translation>Le nom contient une faute de frappe ou sa casse est différente.</translation>
    </message>
    <message>
        <source>Set the environment to &quot;%1&quot;, or copy the name from the Business Central admin center.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» comme environnement, ou copiez le nom depuis le centre d’administration Business Central.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name.</source>
        <translation>Le locataire n’a pas d’environnement de ce nom.</translation>
    </message>
    <message>
        <source>The name has a typing error or another case, or the environment was renamed or deleted.</source>
        <translation>Le nom contient une faute de frappe ou sa casse est différente, ou l’environnement a été renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Copy the name from the Business Central admin center.</source>
        <translation>Copiez le nom depuis le centre d’administration Business Central.</translation>
    </message>
    <message>
        <source>The environment has no company of this name. Did you mean &quot;%1&quot;?</source>
        <translation>L’environnement n’a pas de société de ce nom. Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, or the name has a typing error; its case counts.</source>
        <translation>Le nom d’affichage a été saisi à la place du nom, ou le nom contient une faute de frappe&#xa0;; la casse compte.</translation>
    </message>
    <message>
        <source>Set the company to &quot;%1&quot;, or pick it from the list on the page Environment and company.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» comme société, ou choisissez-la dans la liste de la page «&#xa0;Environnement et société&#xa0;».</translation>
    </message>
    <message>
        <source>Business Central cannot find a company to work with.</source>
        <translation>Business Central ne trouve pas de société avec laquelle travailler.</translation>
    </message>
    <message>
        <source>The company was renamed or deleted, or the app may not see it.</source>
        <translation>La société a été renommée ou supprimée, ou l’application n’a pas le droit de la voir.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company. If the list is empty, give the app a permission set on the page Microsoft Entra Applications.</source>
        <translation>Choisissez la société dans la liste de la page «&#xa0;Environnement et société&#xa0;». Si la liste est vide, accordez à l’application un ensemble d’autorisations sur la page «&#xa0;Applications Microsoft Entra&#xa0;».</translation>
    </message>
    <message>
        <source>The environment has no company of this name.</source>
        <translation>L’environnement n’a pas de société de ce nom.</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, the case differs, or the company is in another environment.</source>
        <translation>Le nom d’affichage a été saisi à la place du nom, la casse est différente, ou la société se trouve dans un autre environnement.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company.</source>
        <translation>Choisissez la société dans la liste de la page «&#xa0;Environnement et société&#xa0;».</translation>
    </message>
    <message>
        <source>The app may not use this in Business Central: %1.</source>
        <translation>L’application n’a pas le droit d’utiliser ceci dans Business Central&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of its permission sets in Business Central allows it.</source>
        <translation>Aucun de ses ensembles d’autorisations dans Business Central ne le permet.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ or one of your own that holds %1, and set State to Enabled again.</source>
        <translation>Dans Business Central, ouvrez «&#xa0;Applications Microsoft Entra&#xa0;», mettez «&#xa0;État&#xa0;» sur «&#xa0;Désactivé&#xa0;» pour l’application, ajoutez l’ensemble d’autorisations D365 READ ou l’un des vôtres qui contient %1, puis remettez «&#xa0;État&#xa0;» sur «&#xa0;Activé&#xa0;».</translation>
    </message>
    <message>
        <source>The app may not read this data.</source>
        <translation>L’application n’a pas le droit de lire ces données.</translation>
    </message>
    <message>
        <source>It has no permission set in Business Central that allows it; the details name the table or page.</source>
        <translation>Elle n’a dans Business Central aucun ensemble d’autorisations qui le permette&#xa0;; les détails indiquent la table ou la page.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ, and set State to Enabled again.</source>
        <translation>Dans Business Central, ouvrez «&#xa0;Applications Microsoft Entra&#xa0;», mettez «&#xa0;État&#xa0;» sur «&#xa0;Désactivé&#xa0;» pour l’application, ajoutez l’ensemble d’autorisations D365 READ, puis remettez «&#xa0;État&#xa0;» sur «&#xa0;Activé&#xa0;».</translation>
    </message>
    <message>
        <source>Business Central has nothing at this address.</source>
        <translation>Business Central n’a rien à cette adresse.</translation>
    </message>
    <message>
        <source>The API of the extension is not installed in this environment, or its publisher, group or version is misspelt.</source>
        <translation>L’API de l’extension n’est pas installée dans cet environnement, ou son éditeur, son groupe ou sa version est mal orthographié.</translation>
    </message>
    <message>
        <source>Check the source&apos;s name, or pick another source on the page &quot;Data and throttling&quot;.</source>
        <translation>Vérifiez le nom de la source, ou choisissez une autre source sur la page «&#xa0;Données et limitation&#xa0;».</translation>
    </message>
    <message>
        <source>Business Central does not serve this entity.</source>
        <translation>Business Central ne propose pas cette entité.</translation>
    </message>
    <message>
        <source>The entity set is misspelt, or the extension that has it is not installed in this environment.</source>
        <translation>Le nom du jeu d’entités est mal orthographié, ou l’extension qui le contient n’est pas installée dans cet environnement.</translation>
    </message>
    <message>
        <source>Check the name on the page &quot;Data and throttling&quot;, or pick another source.</source>
        <translation>Vérifiez le nom sur la page «&#xa0;Données et limitation&#xa0;», ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>The web service for customer price groups is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Le service web des groupes prix client est publié sous un autre nom. Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its service name on Business Central&apos;s page Web Services differs from the one entered here.</source>
        <translation>Son nom de service sur la page «&#xa0;Services web&#xa0;» de Business Central diffère de celui saisi ici.</translation>
    </message>
    <message>
        <source>Set the source to &quot;%1&quot;, or rename the line on the page Web Services.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» comme source, ou renommez la ligne sur la page «&#xa0;Services web&#xa0;».</translation>
    </message>
    <message>
        <source>The web service for locations is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Le service web des magasins est publié sous un autre nom. Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The web service for shipping agents is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>Le service web des transporteurs est publié sous un autre nom. Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The web service for customer price groups is not published.</source>
        <translation>Le service web des groupes prix client n’est pas publié.</translation>
    </message>
    <message>
        <source>Page 7, Customer Price Groups, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>La page 7 (Groupes prix client) ne figure pas sur la page «&#xa0;Services web&#xa0;» de Business Central, ou y figure sous un autre nom de service.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 7, Service Name CustomerPriceGroups, and tick Published.</source>
        <translation>Dans Business Central, ouvrez «&#xa0;Services web&#xa0;», ajoutez une ligne avec le type d’objet «&#xa0;Page&#xa0;», l’ID d’objet 7 et le nom de service CustomerPriceGroups, puis cochez «&#xa0;Publié&#xa0;».</translation>
    </message>
    <message>
        <source>The web service for shipping agents is not published.</source>
        <translation>Le service web des transporteurs n’est pas publié.</translation>
    </message>
    <message>
        <source>Page 428, Shipping Agents, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>La page 428 (Transporteurs) ne figure pas sur la page «&#xa0;Services web&#xa0;» de Business Central, ou y figure sous un autre nom de service.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 428, Service Name ShippingAgents, and tick Published.</source>
        <translation>Dans Business Central, ouvrez «&#xa0;Services web&#xa0;», ajoutez une ligne avec le type d’objet «&#xa0;Page&#xa0;», l’ID d’objet 428 et le nom de service ShippingAgents, puis cochez «&#xa0;Publié&#xa0;».</translation>
    </message>
    <message>
        <source>The web service is not published.</source>
        <translation>Le service web n’est pas publié.</translation>
    </message>
    <message>
        <source>Its page is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Sa page ne figure pas sur la page «&#xa0;Services web&#xa0;» de Business Central, ou y figure sous un autre nom de service.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add the page under the service name entered here, and tick Published.</source>
        <translation>Dans Business Central, ouvrez «&#xa0;Services web&#xa0;», ajoutez la page sous le nom de service saisi ici, puis cochez «&#xa0;Publié&#xa0;».</translation>
    </message>
    <message>
        <source>Business Central&apos;s pages do not lead to an end.</source>
        <translation>La suite de pages de Business Central est sans fin.</translation>
    </message>
    <message>
        <source>Its link to the next page leads in a circle.</source>
        <translation>Son lien vers la page suivante tourne en rond.</translation>
    </message>
    <message>
        <source>Try again. If it stays, hand Copy for support to the support of Business Central.</source>
        <translation>Réessayez. Si le problème persiste, utilisez «&#xa0;Copier pour le support&#xa0;» et transmettez le texte au support de Business Central.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page has no field %1.</source>
        <translation>La page de Business Central n’a pas de champ %1.</translation>
    </message>
    <message>
        <source>Another page is read, or the field&apos;s name in the mapping is misspelt.</source>
        <translation>Une autre page est lue, ou le nom du champ dans le mappage est mal orthographié.</translation>
    </message>
    <message>
        <source>Pick a field from the list in the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Choisissez un champ dans la liste du mappage, sur la page «&#xa0;Données et limitation&#xa0;».</translation>
    </message>
    <message>
        <source>Business Central&apos;s page lacks a field of the mapping.</source>
        <translation>Un champ du mappage est absent de la page de Business Central.</translation>
    </message>
    <message>
        <source>Microsoft Entra cannot read the tenant.</source>
        <translation>Microsoft Entra ne peut pas interpréter le locataire.</translation>
    </message>
    <message>
        <source>The tenant is neither an ID nor a domain, or it is &quot;common&quot;.</source>
        <translation>Le locataire n’est ni un ID ni un domaine, ou il vaut «&#xa0;common&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Copiez l’ID de l’annuaire (locataire) depuis la page «&#xa0;Vue d’ensemble&#xa0;» de l’inscription d’application.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not know this tenant.</source>
        <translation>Microsoft Entra ne connaît pas ce locataire.</translation>
    </message>
    <message>
        <source>The tenant ID or domain has a typing error, or it belongs to another cloud (US Government, China).</source>
        <translation>L’ID de locataire ou le domaine contient une faute de frappe, ou il appartient à un autre cloud (US Government, Chine).</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration. For another cloud set the sign-in address under Advanced.</source>
        <translation>Copiez l’ID de l’annuaire (locataire) depuis la page «&#xa0;Vue d’ensemble&#xa0;» de l’inscription d’application. Pour un autre cloud, modifiez l’adresse d’authentification sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>This tenant has no app with this client ID.</source>
        <translation>Ce locataire n’a pas d’application avec cet ID client.</translation>
    </message>
    <message>
        <source>The client ID has a typing error or is the secret&apos;s ID, or the app is registered in another tenant.</source>
        <translation>L’ID client contient une faute de frappe ou est l’ID du secret, ou l’application est inscrite dans un autre locataire.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration, and check that the tenant is the one shown there.</source>
        <translation>Copiez l’ID d’application (client) depuis la page «&#xa0;Vue d’ensemble&#xa0;» de l’inscription d’application, et vérifiez que le locataire est celui qui y est affiché.</translation>
    </message>
    <message>
        <source>The app is disabled in Microsoft Entra.</source>
        <translation>L’application est désactivée dans Microsoft Entra.</translation>
    </message>
    <message>
        <source>Someone switched off sign-in for the enterprise application.</source>
        <translation>Quelqu’un a désactivé la connexion pour l’application d’entreprise.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open Enterprise applications, the app, Properties, and set &quot;Enabled for users to sign-in&quot; to Yes.</source>
        <translation>Dans Microsoft Entra, ouvrez «&#xa0;Applications d’entreprise&#xa0;», l’application, «&#xa0;Propriétés&#xa0;», et mettez l’option de connexion des utilisateurs («&#xa0;Enabled for users to sign-in&#xa0;») sur «&#xa0;Oui&#xa0;».</translation>
    </message>
    <message>
        <source>The app is registered, but not yet present in this tenant.</source>
        <translation>L’application est inscrite, mais pas encore présente dans ce locataire.</translation>
    </message>
    <message>
        <source>No administrator has granted consent, so the tenant has no enterprise application for it.</source>
        <translation>Aucun administrateur n’a accordé son consentement&#xa0;; le locataire n’a donc pas d’application d’entreprise correspondante.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions and click &quot;Grant admin consent&quot;.</source>
        <translation>Dans l’inscription d’application, ouvrez «&#xa0;API autorisées&#xa0;» et cliquez sur «&#xa0;Accorder un consentement d’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the client secret.</source>
        <translation>Microsoft Entra n’accepte pas le secret client.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was copied instead of its value, a character is missing, or the secret belongs to another app.</source>
        <translation>L’ID du secret a été copié à la place de sa valeur, un caractère manque, ou le secret appartient à une autre application.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets and copy the column Value. If it is no longer shown, make a new secret.</source>
        <translation>Dans l’inscription d’application, ouvrez «&#xa0;Certificats et secrets&#xa0;» et copiez la colonne «&#xa0;Valeur&#xa0;». Si elle n’est plus affichée, créez un nouveau secret.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was entered instead of its value.</source>
        <translation>L’ID du secret a été saisi à la place de sa valeur.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets shows both; the ID looks like 8d3e1f2a-…, the value does not.</source>
        <translation>«&#xa0;Certificats et secrets&#xa0;» affiche les deux&#xa0;; l’ID ressemble à 8d3e1f2a-…, la valeur non.</translation>
    </message>
    <message>
        <source>The client secret expires soon, or has expired.</source>
        <translation>Le secret client expire bientôt ou a expiré.</translation>
    </message>
    <message>
        <source>Secrets of Microsoft Entra live two years at most.</source>
        <translation>Les secrets de Microsoft Entra sont valables deux ans au maximum.</translation>
    </message>
    <message>
        <source>Make a new secret under Certificates &amp; secrets and enter it here before the old one ends.</source>
        <translation>Créez un nouveau secret sous «&#xa0;Certificats et secrets&#xa0;» et saisissez-le ici avant l’expiration de l’ancien.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Le secret client a expiré.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets, make a new secret and enter its value here.</source>
        <translation>Dans l’inscription d’application, ouvrez «&#xa0;Certificats et secrets&#xa0;», créez un nouveau secret et saisissez sa valeur ici.</translation>
    </message>
    <message>
        <source>No client secret reached Microsoft Entra.</source>
        <translation>Aucun secret client n’est parvenu à Microsoft Entra.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Le secret est vide.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le secret client.</translation>
    </message>
    <message>
        <source>The scope does not end with /.default.</source>
        <translation>L’étendue ne se termine pas par /.default.</translation>
    </message>
    <message>
        <source>An app that signs in with a secret asks for all its permissions at once; single ones cannot be named.</source>
        <translation>Une application qui s’authentifie avec un secret demande toutes ses autorisations à la fois&#xa0;; elle ne peut pas en nommer certaines seulement.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default.</source>
        <translation>Saisissez https://api.businesscentral.dynamics.com/.default comme étendue.</translation>
    </message>
    <message>
        <source>The scope names something that cannot be asked for.</source>
        <translation>L’étendue désigne quelque chose qui ne peut pas être demandé.</translation>
    </message>
    <message>
        <source>More than one resource is named, or one that does not exist.</source>
        <translation>Plusieurs ressources sont nommées, ou une qui n’existe pas.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default and nothing else.</source>
        <translation>Saisissez uniquement https://api.businesscentral.dynamics.com/.default comme étendue.</translation>
    </message>
    <message>
        <source>The scope names more than one resource.</source>
        <translation>L’étendue nomme plusieurs ressources.</translation>
    </message>
    <message>
        <source>A token is for one service only.</source>
        <translation>Un jeton est destiné à un seul service.</translation>
    </message>
    <message>
        <source>The scope is empty.</source>
        <translation>L’étendue est vide.</translation>
    </message>
    <message>
        <source>Without a scope Microsoft Entra does not know which service the token is for.</source>
        <translation>Sans étendue, Microsoft Entra ne sait pas à quel service le jeton est destiné.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope.</source>
        <translation>Microsoft Entra n’accepte pas l’étendue.</translation>
    </message>
    <message>
        <source>It does not end with /.default, or it has a typing error.</source>
        <translation>Elle ne se termine pas par /.default, ou contient une faute de frappe.</translation>
    </message>
    <message>
        <source>The organization has no Business Central.</source>
        <translation>L’organisation n’a pas Business Central.</translation>
    </message>
    <message>
        <source>The tenant has no licence and no trial of Business Central, so there is nothing the app could reach.</source>
        <translation>Le locataire n’a ni licence ni version d’évaluation de Business Central&#xa0;; l’application n’a donc rien à joindre.</translation>
    </message>
    <message>
        <source>Check that this tenant is the one with Business Central. If it is, its administrator must take up a licence or a trial first.</source>
        <translation>Vérifiez que ce locataire est bien celui de Business Central. Si c’est le cas, son administrateur doit d’abord souscrire une licence ou activer une version d’évaluation.</translation>
    </message>
    <message>
        <source>This tenant does not know Business Central.</source>
        <translation>Ce locataire ne connaît pas Business Central.</translation>
    </message>
    <message>
        <source>The scope is misspelt, or the tenant has never had Business Central (no licence, no trial).</source>
        <translation>L’étendue est mal orthographiée, ou le locataire n’a jamais eu Business Central (ni licence, ni version d’évaluation).</translation>
    </message>
    <message>
        <source>Check the scope. If it is right, check that this tenant is the one with Business Central.</source>
        <translation>Vérifiez l’étendue. Si elle est correcte, vérifiez que ce locataire est bien celui de Business Central.</translation>
    </message>
    <message>
        <source>The app is registered as a public client, which has no secret.</source>
        <translation>L’application est inscrite comme client public, qui n’a pas de secret.</translation>
    </message>
    <message>
        <source>The app allows public client flows, or it was made for a device or a phone.</source>
        <translation>L’application autorise les flux clients publics, ou a été créée pour un appareil ou un téléphone.</translation>
    </message>
    <message>
        <source>In the app registration open Authentication and set &quot;Allow public client flows&quot; to No, or register a new app of the platform Web.</source>
        <translation>Dans l’inscription d’application, ouvrez «&#xa0;Authentification&#xa0;» et mettez «&#xa0;Autoriser les flux clients publics&#xa0;» sur «&#xa0;Non&#xa0;», ou inscrivez une nouvelle application de plateforme «&#xa0;Web&#xa0;».</translation>
    </message>
    <message>
        <source>The tenant belongs to another Microsoft cloud.</source>
        <translation>Le locataire appartient à un autre cloud Microsoft.</translation>
    </message>
    <message>
        <source>It is a tenant of US Government or of China, and the sign-in address is the one of the global cloud.</source>
        <translation>Le locataire relève du cloud US Government ou Chine, alors que l’adresse d’authentification est celle du cloud mondial.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced: https://login.microsoftonline.us for US Government, https://login.partner.microsoftonline.cn for China.</source>
        <translation>Modifiez l’adresse d’authentification sous «&#xa0;Avancé&#xa0;»&#xa0;: https://login.microsoftonline.us pour US Government, https://login.partner.microsoftonline.cn pour la Chine.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks the app.</source>
        <translation>Une stratégie d’accès conditionnel bloque l’application.</translation>
    </message>
    <message>
        <source>A policy for workload identities allows it from certain networks only.</source>
        <translation>Une stratégie pour les identités de charge de travail ne l’autorise que depuis certains réseaux.</translation>
    </message>
    <message>
        <source>Ask the administrator of Microsoft Entra to allow this app from this network; the sign-in log names the policy.</source>
        <translation>Demandez à l’administrateur de Microsoft Entra d’autoriser cette application depuis ce réseau&#xa0;; les journaux de connexion indiquent la stratégie.</translation>
    </message>
    <message>
        <source>Microsoft Entra missed a part of the request.</source>
        <translation>Il manquait une partie de la demande reçue par Microsoft Entra.</translation>
    </message>
    <message>
        <source>Something between here and Microsoft Entra changed the request, or this is a fault of Causeway.</source>
        <translation>Un élément situé entre cet ordinateur et Microsoft Entra a modifié la demande, ou il s’agit d’une erreur de Causeway.</translation>
    </message>
    <message>
        <source>Run again without a proxy if you can, and hand Copy for support to the support of Causeway.</source>
        <translation>Relancez l’opération sans proxy si possible, puis utilisez «&#xa0;Copier pour le support&#xa0;» et transmettez le texte au support de Causeway.</translation>
    </message>
    <message>
        <source>The sign-in host does not know the grant type client_credentials.</source>
        <translation>L’hôte d’authentification ne connaît pas le type d’octroi client_credentials.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service than Microsoft Entra.</source>
        <translation>L’adresse d’authentification mène à un autre service que Microsoft Entra.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com.</source>
        <translation>Sous «&#xa0;Avancé&#xa0;», saisissez https://login.microsoftonline.com comme adresse d’authentification.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in.</source>
        <translation>Microsoft Entra a refusé l’authentification.</translation>
    </message>
    <message>
        <source>The details hold its reason.</source>
        <translation>Les détails en donnent la raison.</translation>
    </message>
    <message>
        <source>Follow what the details say. The trace and correlation IDs find the attempt in the sign-in log.</source>
        <translation>Suivez les indications des détails. L’ID de trace et l’ID de corrélation permettent de retrouver la tentative dans les journaux de connexion.</translation>
    </message>
    <message>
        <source>The app is not assigned to a role of Business Central.</source>
        <translation>Aucun rôle de Business Central n’est attribué à l’application.</translation>
    </message>
    <message>
        <source>The tenant demands an assignment, and no administrator has made one.</source>
        <translation>Le locataire exige une attribution, et aucun administrateur ne l’a effectuée.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open the app registration, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Dans Microsoft Entra, ouvrez l’inscription d’application, «&#xa0;API autorisées&#xa0;», ajoutez «&#xa0;Dynamics 365 Business Central&#xa0;», «&#xa0;Autorisations d’application&#xa0;», API.ReadWrite.All, puis cliquez sur «&#xa0;Accorder un consentement d’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>The token holds no permission for Business Central.</source>
        <translation>Le jeton ne contient aucune autorisation pour Business Central.</translation>
    </message>
    <message>
        <source>The application permission API.ReadWrite.All was not added, or no administrator has granted consent.</source>
        <translation>L’autorisation d’application API.ReadWrite.All n’a pas été ajoutée, ou aucun administrateur n’a accordé son consentement.</translation>
    </message>
    <message>
        <source>Open the app registration with the client ID %1, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Ouvrez l’inscription d’application dont l’ID client est %1, «&#xa0;API autorisées&#xa0;», ajoutez «&#xa0;Dynamics 365 Business Central&#xa0;», «&#xa0;Autorisations d’application&#xa0;», API.ReadWrite.All, puis cliquez sur «&#xa0;Accorder un consentement d’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>In the app registration open API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Dans l’inscription d’application, ouvrez «&#xa0;API autorisées&#xa0;», ajoutez «&#xa0;Dynamics 365 Business Central&#xa0;», «&#xa0;Autorisations d’application&#xa0;», API.ReadWrite.All, puis cliquez sur «&#xa0;Accorder un consentement d’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>The token is for another service.</source>
        <translation>Le jeton est destiné à un autre service.</translation>
    </message>
    <message>
        <source>The scope names another resource.</source>
        <translation>L’étendue nomme une autre ressource.</translation>
    </message>
    <message>
        <source>The token is for another tenant or app.</source>
        <translation>Le jeton est destiné à un autre locataire ou à une autre application.</translation>
    </message>
    <message>
        <source>The sign-in address leads elsewhere.</source>
        <translation>L’adresse d’authentification mène ailleurs.</translation>
    </message>
    <message>
        <source>Check tenant, client ID and the sign-in address.</source>
        <translation>Vérifiez le locataire, l’ID client et l’adresse d’authentification.</translation>
    </message>
    <message>
        <source>iPaaS.com got no valid bearer token.</source>
        <translation>iPaaS.com n’a pas reçu de jeton du porteur (bearer) valide.</translation>
    </message>
    <message>
        <source>The API key has a typing error or was copied in part only.</source>
        <translation>La clé d’API contient une faute de frappe ou n’a été copiée qu’en partie.</translation>
    </message>
    <message>
        <source>Copy the API key anew from the iPaaS.com portal, or sign in again.</source>
        <translation>Copiez à nouveau la clé d’API depuis le portail iPaaS.com, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the token.</source>
        <translation>iPaaS.com n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>The API key was revoked or has expired, or the sign-in has ended.</source>
        <translation>La clé d’API a été révoquée ou a expiré, ou la session est terminée.</translation>
    </message>
    <message>
        <source>Make a new API key in the iPaaS.com portal, or sign in again.</source>
        <translation>Créez une nouvelle clé d’API dans le portail iPaaS.com, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the sign-in.</source>
        <translation>iPaaS.com n’accepte pas l’authentification.</translation>
    </message>
    <message>
        <source>iPaaS.com does not let this user or key see what became of a transfer.</source>
        <translation>iPaaS.com ne laisse pas cet utilisateur ou cette clé voir ce qu’est devenu un transfert.</translation>
    </message>
    <message>
        <source>It lacks the permission to read iPaaS.com&apos;s log, which the way through iPaaS.com needs.</source>
        <translation>Il lui manque l’autorisation de lire le journal d’iPaaS.com, nécessaire au mode «&#xa0;Via iPaaS.com&#xa0;».</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for that permission, or initialize directly: that needs no log.</source>
        <translation>Demandez cette autorisation à un administrateur de la société sur iPaaS.com, ou initialisez directement&#xa0;: ce mode n’a pas besoin de ce journal.</translation>
    </message>
    <message>
        <source>The user or key has no access to iPaaS.com.</source>
        <translation>L’utilisateur ou la clé n’a pas accès à iPaaS.com.</translation>
    </message>
    <message>
        <source>It was locked, or it has no role in any company.</source>
        <translation>L’utilisateur ou la clé a été verrouillé, ou n’a de rôle dans aucune société.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role, or use another key.</source>
        <translation>Demandez un rôle à un administrateur de la société sur iPaaS.com, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The company&apos;s billing plan does not include this.</source>
        <translation>Le forfait de la société ne comprend pas cela.</translation>
    </message>
    <message>
        <source>The plan restricts the number of integrations or the data APIs.</source>
        <translation>Le forfait limite le nombre d’intégrations ou les API de données.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to change the plan.</source>
        <translation>Demandez à un administrateur de la société sur iPaaS.com de changer de forfait.</translation>
    </message>
    <message>
        <source>The user or key lacks a permission.</source>
        <translation>Il manque une autorisation à l’utilisateur ou à la clé.</translation>
    </message>
    <message>
        <source>Its role in the iPaaS.com company does not allow this.</source>
        <translation>Son rôle dans la société sur iPaaS.com ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role that may read subscriptions and write customer categories, locations and shipping methods.</source>
        <translation>Demandez à un administrateur de la société sur iPaaS.com un rôle qui permet de lire les abonnements et d’écrire les catégories client, les magasins et les modes d’expédition.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Seul un administrateur a le droit de le faire.</translation>
    </message>
    <message>
        <source>The user or key is no administrator of the iPaaS.com company.</source>
        <translation>L’utilisateur ou la clé n’est pas administrateur de la société sur iPaaS.com.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or use an administrator&apos;s API key.</source>
        <translation>Connectez-vous en tant qu’administrateur, ou utilisez la clé d’API d’un administrateur.</translation>
    </message>
    <message>
        <source>The iPaaS.com company awaits a payment, or its trial has ended.</source>
        <translation>La société sur iPaaS.com est en attente d’un paiement, ou sa période d’essai est terminée.</translation>
    </message>
    <message>
        <source>The company is suspended until that is settled.</source>
        <translation>La société est suspendue jusqu’à ce que cela soit réglé.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to settle it in the portal.</source>
        <translation>Demandez à un administrateur de la société sur iPaaS.com de le régler dans le portail.</translation>
    </message>
    <message>
        <source>iPaaS.com does not allow this.</source>
        <translation>iPaaS.com ne le permet pas.</translation>
    </message>
    <message>
        <source>The key or user lacks the permission, or the company&apos;s plan does not include it.</source>
        <translation>Il manque l’autorisation à la clé ou à l’utilisateur, ou le forfait de la société ne le comprend pas.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to give the permission; the details name it.</source>
        <translation>Demandez à un administrateur de la société sur iPaaS.com d’accorder l’autorisation&#xa0;; les détails l’indiquent.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept this e-mail address and password.</source>
        <translation>iPaaS.com n’accepte pas cette adresse e-mail et ce mot de passe.</translation>
    </message>
    <message>
        <source>One of them has a typing error, or the password was changed.</source>
        <translation>L’un des deux contient une faute de frappe, ou le mot de passe a été modifié.</translation>
    </message>
    <message>
        <source>Type both again, or reset the password in the iPaaS.com portal.</source>
        <translation>Saisissez à nouveau les deux, ou réinitialisez le mot de passe dans le portail iPaaS.com.</translation>
    </message>
    <message>
        <source>iPaaS.com has locked the user.</source>
        <translation>iPaaS.com a verrouillé l’utilisateur.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, or an administrator did it.</source>
        <translation>Il y a eu trop de tentatives de connexion, ou un administrateur l’a verrouillé.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to unlock the user, or use an API key.</source>
        <translation>Demandez à un administrateur de la société sur iPaaS.com de déverrouiller l’utilisateur, ou utilisez une clé d’API.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know this company.</source>
        <translation>iPaaS.com ne connaît pas cette société.</translation>
    </message>
    <message>
        <source>The company was removed, or this user has no access to it.</source>
        <translation>La société a été supprimée, ou cet utilisateur n’y a pas accès.</translation>
    </message>
    <message>
        <source>Sign in again and pick a company from the list.</source>
        <translation>Reconnectez-vous et choisissez une société dans la liste.</translation>
    </message>
    <message>
        <source>The user belongs to no company on iPaaS.com.</source>
        <translation>L’utilisateur n’appartient à aucune société sur iPaaS.com.</translation>
    </message>
    <message>
        <source>The user was not invited yet, or was removed.</source>
        <translation>L’utilisateur n’a pas encore été invité, ou a été retiré.</translation>
    </message>
    <message>
        <source>Ask an administrator to add the user to the company, then sign in again.</source>
        <translation>Demandez à un administrateur d’ajouter l’utilisateur à la société, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The user may not act for %1.</source>
        <translation>L’utilisateur n’a pas le droit d’agir pour %1.</translation>
    </message>
    <message>
        <source>The user&apos;s role there does not allow it.</source>
        <translation>Le rôle qu’y a l’utilisateur ne le permet pas.</translation>
    </message>
    <message>
        <source>Pick another company, or ask its administrator for a role.</source>
        <translation>Choisissez une autre société, ou demandez un rôle à son administrateur.</translation>
    </message>
    <message>
        <source>The user may not act for this company on iPaaS.com.</source>
        <translation>L’utilisateur n’a pas le droit d’agir pour cette société sur iPaaS.com.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the subscription number.</source>
        <translation>iPaaS.com n’accepte pas le numéro d’abonnement.</translation>
    </message>
    <message>
        <source>The subscription was removed or belongs to another company.</source>
        <translation>L’abonnement a été supprimé ou appartient à une autre société.</translation>
    </message>
    <message>
        <source>Pick the subscription from the list on the page iPaaS.com.</source>
        <translation>Choisissez l’abonnement dans la liste de la page «&#xa0;iPaaS.com&#xa0;».</translation>
    </message>
    <message>
        <source>iPaaS.com has no such subscription.</source>
        <translation>iPaaS.com n’a pas cet abonnement.</translation>
    </message>
    <message>
        <source>No subscription is chosen, or it was removed or belongs to another company.</source>
        <translation>Aucun abonnement n’est choisi, ou il a été supprimé ou appartient à une autre société.</translation>
    </message>
    <message>
        <source>The subscription is not one of Business Central.</source>
        <translation>L’abonnement n’est pas un abonnement Business Central.</translation>
    </message>
    <message>
        <source>It has none of the settings that the integration with Business Central has.</source>
        <translation>Il n’a aucun des paramètres que possède l’intégration avec Business Central.</translation>
    </message>
    <message>
        <source>Pick the subscription of Microsoft Dynamics 365 Business Central.</source>
        <translation>Choisissez l’abonnement de Microsoft Dynamics 365 Business Central.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here: %1.</source>
        <translation>Les paramètres de l’abonnement diffèrent de ce qui est saisi ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One of the two was changed, or entered with a typing error.</source>
        <translation>L’un des deux a été modifié, ou saisi avec une faute de frappe.</translation>
    </message>
    <message>
        <source>Correct the wrong side: here, or in the subscription&apos;s settings in the iPaaS.com portal.</source>
        <translation>Corrigez le côté erroné&#xa0;: ici, ou dans les paramètres de l’abonnement dans le portail iPaaS.com.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here.</source>
        <translation>Les paramètres de l’abonnement diffèrent de ce qui est saisi ici.</translation>
    </message>
    <message>
        <source>Compare the values named in the details and correct the wrong side.</source>
        <translation>Comparez les valeurs indiquées dans les détails et corrigez le côté erroné.</translation>
    </message>
    <message>
        <source>iPaaS.com does not show the webhook API key.</source>
        <translation>iPaaS.com ne montre pas la clé d’API du webhook.</translation>
    </message>
    <message>
        <source>The key or user may not see it.</source>
        <translation>La clé ou l’utilisateur n’a pas le droit de la voir.</translation>
    </message>
    <message>
        <source>Copy it from Subscription Configuration, Edit, in the iPaaS.com portal and enter it on the page &quot;Data and throttling&quot; (&quot;causeway-cli secret set&quot; with ipaas-webhook-key on the command line).</source>
        <translation>Copiez-la dans le portail iPaaS.com, sous «&#xa0;Subscription Configuration&#xa0;», «&#xa0;Edit&#xa0;», et saisissez-la sur la page «&#xa0;Données et limitation&#xa0;» (en ligne de commande&#xa0;: «&#xa0;causeway-cli secret set&#xa0;» avec ipaas-webhook-key).</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the webhook API key.</source>
        <translation>iPaaS.com n’accepte pas la clé d’API du webhook.</translation>
    </message>
    <message>
        <source>It is that of another subscription, or a new one was made since.</source>
        <translation>C’est celle d’un autre abonnement, ou une nouvelle clé a été créée depuis.</translation>
    </message>
    <message>
        <source>Copy the key of this subscription from the iPaaS.com portal, or leave the field empty where the subscription shows its own.</source>
        <translation>Copiez la clé de cet abonnement depuis le portail iPaaS.com, ou laissez le champ vide si l’abonnement montre la sienne.</translation>
    </message>
    <message>
        <source>iPaaS.com does not take hooks at this address.</source>
        <translation>iPaaS.com n’accepte pas de hooks à cette adresse.</translation>
    </message>
    <message>
        <source>The address could not be confirmed, and may be another one.</source>
        <translation>L’adresse n’a pas pu être confirmée, et ce n’est peut-être pas la bonne.</translation>
    </message>
    <message>
        <source>Initialize directly, or correct &quot;hook&quot; in ipaas-endpoints.json in the data directory.</source>
        <translation>Initialisez directement, ou corrigez «&#xa0;hook&#xa0;» dans ipaas-endpoints.json, dans le répertoire des données.</translation>
    </message>
    <message>
        <source>iPaaS.com has taken records and tells of none.</source>
        <translation>iPaaS.com a accepté des enregistrements et n’en signale aucun.</translation>
    </message>
    <message>
        <source>Its listener is behind, or this key or user may not read it.</source>
        <translation>Son écouteur a du retard, ou cette clé ou cet utilisateur n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Look again later: nothing is sent twice. Or initialize directly.</source>
        <translation>Interrogez iPaaS.com à nouveau plus tard&#xa0;: rien n’est envoyé deux fois. Ou initialisez directement.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have the custom field: %1.</source>
        <translation>iPaaS.com ne possède pas le champ personnalisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A custom field must be defined before a record can carry it.</source>
        <translation>Un champ personnalisé doit être défini avant qu’un enregistrement puisse le contenir.</translation>
    </message>
    <message>
        <source>Define it in the iPaaS.com portal, then check again, or take it out of the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Définissez-le dans le portail iPaaS.com, puis revérifiez, ou retirez-le du mappage sur la page «&#xa0;Données et limitation&#xa0;».</translation>
    </message>
    <message>
        <source>iPaaS.com does not have a custom field of the mapping.</source>
        <translation>iPaaS.com ne possède pas l’un des champs personnalisés du mappage.</translation>
    </message>
    <message>
        <source>iPaaS.com already has a record of this name.</source>
        <translation>iPaaS.com possède déjà un enregistrement de ce nom.</translation>
    </message>
    <message>
        <source>A record was made by hand or by another integration.</source>
        <translation>Un enregistrement a été créé à la main ou par une autre intégration.</translation>
    </message>
    <message>
        <source>Link or rename the record in the iPaaS.com portal, then run again.</source>
        <translation>Liez ou renommez l’enregistrement dans le portail iPaaS.com, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>iPaaS.com already has this external ID.</source>
        <translation>iPaaS.com possède déjà cet ID externe.</translation>
    </message>
    <message>
        <source>The record was transferred before.</source>
        <translation>L’enregistrement a déjà été transféré.</translation>
    </message>
    <message>
        <source>Run again: the record is then compared instead of created.</source>
        <translation>Relancez l’exécution&#xa0;: l’enregistrement est alors comparé et non créé.</translation>
    </message>
    <message>
        <source>iPaaS.com no longer has the record.</source>
        <translation>iPaaS.com ne possède plus l’enregistrement.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Il y a été supprimé.</translation>
    </message>
    <message>
        <source>Run again: the record is then created anew.</source>
        <translation>Relancez l’exécution&#xa0;: l’enregistrement est alors recréé.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Un champ obligatoire est vide.</translation>
    </message>
    <message>
        <source>The record has no value for a field that iPaaS.com asks for; the details name it.</source>
        <translation>L’enregistrement n’a pas de valeur pour un champ qu’iPaaS.com exige&#xa0;; les détails l’indiquent.</translation>
    </message>
    <message>
        <source>Fill it in Business Central, or change the mapping, then run again.</source>
        <translation>Remplissez-le dans Business Central, ou modifiez le mappage, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>iPaaS.com could not read the record.</source>
        <translation>iPaaS.com n’a pas pu lire l’enregistrement.</translation>
    </message>
    <message>
        <source>Something on the way changed it, or this is a fault of Causeway.</source>
        <translation>Un intermédiaire l’a modifié, ou il s’agit d’une erreur de Causeway.</translation>
    </message>
    <message>
        <source>Run again; if it stays, hand the details to the support of Causeway.</source>
        <translation>Relancez l’exécution&#xa0;; si le problème persiste, transmettez les détails au support de Causeway.</translation>
    </message>
    <message>
        <source>iPaaS.com got no table name.</source>
        <translation>iPaaS.com n’a pas reçu de nom de table.</translation>
    </message>
    <message>
        <source>The path of the data API may have changed.</source>
        <translation>Le chemin de l’API de données a peut-être changé.</translation>
    </message>
    <message>
        <source>Hand the details to the support of Causeway.</source>
        <translation>Transmettez les détails au support de Causeway.</translation>
    </message>
    <message>
        <source>A custom field has no name.</source>
        <translation>Un champ personnalisé n’a pas de nom.</translation>
    </message>
    <message>
        <source>The mapping names a custom field that is empty.</source>
        <translation>Le mappage désigne un champ personnalisé dont le nom est vide.</translation>
    </message>
    <message>
        <source>Correct the mapping on the page &quot;Data and throttling&quot;, then run again.</source>
        <translation>Corrigez le mappage sur la page «&#xa0;Données et limitation&#xa0;», puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know the country.</source>
        <translation>iPaaS.com ne connaît pas le pays.</translation>
    </message>
    <message>
        <source>The record&apos;s country code is empty or none that iPaaS.com has.</source>
        <translation>Le code pays de l’enregistrement est vide ou n’existe pas dans iPaaS.com.</translation>
    </message>
    <message>
        <source>Correct the country in Business Central, then run again.</source>
        <translation>Corrigez le pays dans Business Central, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>The value is in use on iPaaS.com.</source>
        <translation>La valeur est utilisée sur iPaaS.com.</translation>
    </message>
    <message>
        <source>Another record refers to it.</source>
        <translation>Un autre enregistrement y fait référence.</translation>
    </message>
    <message>
        <source>Release it in the iPaaS.com portal, or rename the record in Business Central, then run again.</source>
        <translation>Libérez-la dans le portail iPaaS.com, ou renommez l’enregistrement dans Business Central, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>iPaaS.com refused the record.</source>
        <translation>iPaaS.com a refusé l’enregistrement.</translation>
    </message>
    <message>
        <source>A value is not allowed there; the details name it.</source>
        <translation>Une valeur n’y est pas autorisée&#xa0;; les détails l’indiquent.</translation>
    </message>
    <message>
        <source>Correct the record in Business Central, then run again.</source>
        <translation>Corrigez l’enregistrement dans Business Central, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>iPaaS.com could not transfer the record.</source>
        <translation>iPaaS.com n’a pas pu transférer l’enregistrement.</translation>
    </message>
    <message>
        <source>Its own mapping failed, or it refused the record; the details are its words.</source>
        <translation>Son propre mappage a échoué, ou il a refusé l’enregistrement&#xa0;; les détails reprennent ses termes.</translation>
    </message>
    <message>
        <source>Correct that in the iPaaS.com portal, then retry what failed. Where a run was ended by it, since all of the first records failed alike, a new run goes past those that have failed. iPaaS.com also tries again by itself.</source>
        <translation>Corrigez cela dans le portail iPaaS.com, puis réessayez ce qui a échoué. Si une exécution s’est arrêtée pour cette raison, parce que tous les premiers enregistrements ont échoué de la même façon, une nouvelle exécution continue au-delà de ceux qui ont échoué. iPaaS.com réessaie aussi de lui-même.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>No keychain service is running in this session.</source>
        <translation>Aucun service de trousseau n’est actif dans cette session.</translation>
    </message>
    <message>
        <source>Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.</source>
        <translation>Démarrez un trousseau (par exemple GNOME Keyring ou KWallet), ou conservez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>It was not unlocked when you signed in to the computer.</source>
        <translation>Il n’a pas été déverrouillé à l’ouverture de votre session sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>You or the system&apos;s policy said no.</source>
        <translation>Vous ou la stratégie du système avez refusé.</translation>
    </message>
    <message>
        <source>Try again and allow access, or keep the secret for this session only.</source>
        <translation>Réessayez et autorisez l’accès, ou conservez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or hang.</source>
        <translation>Il attend peut-être votre réponse dans une fenêtre à lui, ou il est bloqué.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then try again.</source>
        <translation>Cherchez une fenêtre qui demande un mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection.</source>
        <translation>Le trousseau ne contient pas de secret pour cette connexion.</translation>
    </message>
    <message>
        <source>The connection was imported, or set up on another computer, or its secret was kept for one session only.</source>
        <translation>La connexion a été importée, ou configurée sur un autre ordinateur, ou son secret n’a été conservé que pour une session.</translation>
    </message>
    <message>
        <source>Edit the connection and enter the secret; or on the command line use &quot;causeway-cli secret set&quot;.</source>
        <translation>Modifiez la connexion et saisissez le secret&#xa0;; en ligne de commande, utilisez «&#xa0;causeway-cli secret set&#xa0;».</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it.</source>
        <translation>Il n’existe pas, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation>Vérifiez le nom et les autorisations du fichier.</translation>
    </message>
    <message>
        <source>The file is not a valid connection file.</source>
        <translation>Le fichier n’est pas un fichier de connexion valide.</translation>
    </message>
    <message>
        <source>The details name the place.</source>
        <translation>Les détails indiquent l’endroit.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrigez le fichier, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>Le disque est plein, ou vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Libérez de l’espace ou vérifiez les autorisations du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Le journal des exécutions antérieures était endommagé.</translation>
    </message>
    <message>
        <source>The disk or a crash of the computer damaged the file.</source>
        <translation>Le disque ou un plantage de l’ordinateur a endommagé le fichier.</translation>
    </message>
    <message>
        <source>It was set aside and a new one begun: the next run compares everything with iPaaS.com.</source>
        <translation>Il a été mis de côté et un nouveau a été commencé&#xa0;: la prochaine exécution comparera tout avec iPaaS.com.</translation>
    </message>
    <message>
        <source>Another program initializes this connection at the moment.</source>
        <translation>Un autre programme initialise cette connexion en ce moment.</translation>
    </message>
    <message>
        <source>Causeway or causeway-cli is running with it.</source>
        <translation>Causeway ou causeway-cli l’utilise.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it.</source>
        <translation>Attendez qu’il ait terminé, ou fermez-le.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Cette connexion n’existe pas.</translation>
    </message>
    <message>
        <source>It was removed or renamed, perhaps by another program, or its name has a typing error.</source>
        <translation>Elle a été supprimée ou renommée, peut-être par un autre programme, ou son nom contient une faute de frappe.</translation>
    </message>
    <message>
        <source>Look in the list of connections for what there is.</source>
        <translation>Consultez la liste des connexions pour voir celles qui existent.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>Il y a déjà une connexion de ce nom.</translation>
    </message>
    <message>
        <source>Names must differ by more than case.</source>
        <translation>Les noms doivent différer autrement que par la casse.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>La connexion ne pointe plus au même endroit qu’à sa dernière exécution.</translation>
    </message>
    <message>
        <source>Tenant, environment, company or subscription was changed since. What is known of the records, and of the hooks that iPaaS.com has not told of, is true of where it led before.</source>
        <translation>Le locataire, l’environnement, la société ou l’abonnement a été modifié depuis. Ce que l’on sait des enregistrements, et des hooks dont iPaaS.com n’a pas indiqué le résultat, ne vaut que pour l’endroit où elle pointait avant.</translation>
    </message>
    <message>
        <source>Change the connection back to look again at records or to retry them. An initialization begins anew where the connection leads now, and forgets what is known of those records.</source>
        <translation>Rétablissez les paramètres précédents de la connexion pour interroger à nouveau iPaaS.com sur les enregistrements ou pour les réessayer. Une initialisation recommence du début là où la connexion pointe maintenant, et oublie ce que l’on sait de ces enregistrements.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com possède un enregistrement de ce nom qui n’est pas lié à celui-ci.</translation>
    </message>
    <message>
        <source>It was made by hand or by another integration, or Business Central has the name twice: iPaaS.com takes each name once, without regard to case.</source>
        <translation>Il a été créé à la main ou par une autre intégration, ou ce nom figure deux fois dans Business Central&#xa0;: iPaaS.com n’accepte chaque nom qu’une fois, sans distinguer majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Choose that records of the same name are linked (--conflicts link on the command line) or rename one, then run again.</source>
        <translation>Choisissez de lier les enregistrements de même nom (en ligne de commande&#xa0;: --conflicts link) ou renommez l’un d’eux, puis relancez l’exécution.</translation>
    </message>
    <message>
        <source>The linked record was deleted on iPaaS.com.</source>
        <translation>L’enregistrement lié a été supprimé sur iPaaS.com.</translation>
    </message>
    <message>
        <source>Someone removed it there.</source>
        <translation>Quelqu’un l’y a supprimé.</translation>
    </message>
    <message>
        <source>Choose that deleted records are created anew (--deleted create on the command line), then run again. Or delete the record in Business Central as well.</source>
        <translation>Choisissez de recréer les enregistrements supprimés (en ligne de commande&#xa0;: --deleted create), puis relancez l’exécution. Ou supprimez aussi l’enregistrement dans Business Central.</translation>
    </message>
    <message>
        <source>It is not known whether iPaaS.com took the record.</source>
        <translation>On ne sait pas si iPaaS.com a accepté l’enregistrement.</translation>
    </message>
    <message>
        <source>The connection broke off while it was sent, and it could not be looked up since.</source>
        <translation>La connexion réseau a été coupée pendant l’envoi, et il n’a pas pu être recherché depuis.</translation>
    </message>
    <message>
        <source>Run again: the record is looked up before anything is sent.</source>
        <translation>Relancez l’exécution&#xa0;: l’enregistrement est recherché avant tout envoi.</translation>
    </message>
    <message>
        <source>A record of Business Central cannot be sent.</source>
        <translation>Un enregistrement de Business Central ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>It has no code, or one that iPaaS.com cannot take.</source>
        <translation>Il n’a pas de code, ou un code qu’iPaaS.com ne peut pas accepter.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>You or the program asked for a stop.</source>
        <translation>Vous ou le programme avez demandé un arrêt.</translation>
    </message>
    <message>
        <source>Start again when you are ready; what was done is kept.</source>
        <translation>Relancez l’opération au moment voulu&#xa0;; ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>Something entered cannot be right.</source>
        <translation>Une saisie ne peut pas être correcte.</translation>
    </message>
    <message>
        <source>A value has the wrong form.</source>
        <translation>Une valeur n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>Correct the value that is named.</source>
        <translation>Corrigez la valeur indiquée.</translation>
    </message>
    <message>
        <source>The address is not secure.</source>
        <translation>L’adresse n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>It starts with http://, and secrets would be readable on the way.</source>
        <translation>Elle commence par http://, et les secrets seraient lisibles en chemin.</translation>
    </message>
    <message>
        <source>Use the address that starts with https://. Plain http:// is for this computer only.</source>
        <translation>Utilisez l’adresse qui commence par https://. Le simple http:// est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>The service sends on to another address.</source>
        <translation>Le service redirige vers une autre adresse.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in or a proxy answers in the service&apos;s place, or the address entered is an old or a wrong one.</source>
        <translation>Un réseau qui exige une identification, ou un proxy, répond à la place du service&#xa0;; ou l’adresse saisie est ancienne ou incorrecte.</translation>
    </message>
    <message>
        <source>Open any web page in a browser: a network that wants a sign-in shows it there. Then check the address under Advanced. Causeway sends no token to a host that was not entered.</source>
        <translation>Ouvrez une page web quelconque dans un navigateur&#xa0;: un réseau qui exige une identification l’y demande. Vérifiez ensuite l’adresse sous «&#xa0;Avancé&#xa0;». Causeway n’envoie aucun jeton à un hôte qui n’a pas été saisi.</translation>
    </message>
    <message>
        <source>The sign-in host was not found.</source>
        <translation>L’hôte d’authentification est introuvable.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet or no working DNS, or the sign-in address is misspelt.</source>
        <translation>Cet ordinateur n’a pas de connexion Internet ou pas de DNS qui fonctionne, ou l’adresse d’authentification est mal orthographiée.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer. If that works, check the sign-in address under Advanced.</source>
        <translation>Ouvrez l’adresse dans un navigateur sur cet ordinateur. Si cela fonctionne, vérifiez l’adresse d’authentification sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>The host of Business Central was not found.</source>
        <translation>L’hôte de Business Central est introuvable.</translation>
    </message>
    <message>
        <source>The API address is misspelt, or a DNS filter hides the host; the sign-in host was found.</source>
        <translation>L’adresse de l’API est mal orthographiée, ou un filtre DNS masque l’hôte&#xa0;; l’hôte d’authentification a été trouvé.</translation>
    </message>
    <message>
        <source>Check the API address under Advanced, then open it in a browser on this computer.</source>
        <translation>Vérifiez l’adresse de l’API sous «&#xa0;Avancé&#xa0;», puis ouvrez-la dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The host of iPaaS.com was not found.</source>
        <translation>L’hôte d’iPaaS.com est introuvable.</translation>
    </message>
    <message>
        <source>The address is misspelt, or this computer has no connection to the internet or no working DNS.</source>
        <translation>L’adresse est mal orthographiée, ou cet ordinateur n’a pas de connexion Internet ou pas de DNS qui fonctionne.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com, then open it in a browser on this computer.</source>
        <translation>Vérifiez l’adresse de l’API iPaaS.com, puis ouvrez-la dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>L’hôte est introuvable.</translation>
    </message>
    <message>
        <source>Check the address under Advanced, then open it in a browser on this computer.</source>
        <translation>Vérifiez l’adresse sous «&#xa0;Avancé&#xa0;», puis ouvrez-la dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing answers at the sign-in address.</source>
        <translation>Rien ne répond à l’adresse d’authentification.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the sign-in address under Advanced is wrong.</source>
        <translation>Un pare-feu refuse la connexion, ou l’adresse d’authentification sous «&#xa0;Avancé&#xa0;» est incorrecte.</translation>
    </message>
    <message>
        <source>Check the sign-in address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Vérifiez l’adresse d’authentification. Si elle est correcte, demandez à l’administrateur du réseau d’autoriser le HTTPS sortant vers l’hôte. Pour un bac à sable&#xa0;: redémarrez-le.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of iPaaS.com.</source>
        <translation>Rien ne répond à l’adresse d’iPaaS.com.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the address is wrong.</source>
        <translation>Un pare-feu refuse la connexion, ou l’adresse est incorrecte.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Vérifiez l’adresse de l’API iPaaS.com. Si elle est correcte, demandez à l’administrateur du réseau d’autoriser le HTTPS sortant vers l’hôte. Pour un bac à sable&#xa0;: redémarrez-le.</translation>
    </message>
    <message>
        <source>Nothing answers at the API address of Business Central.</source>
        <translation>Rien ne répond à l’adresse de l’API Business Central.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the API address under Advanced is wrong.</source>
        <translation>Un pare-feu refuse la connexion, ou l’adresse de l’API sous «&#xa0;Avancé&#xa0;» est incorrecte.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Vérifiez l’adresse de l’API. Si elle est correcte, demandez à l’administrateur du réseau d’autoriser le HTTPS sortant vers l’hôte. Pour un bac à sable&#xa0;: redémarrez-le.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Rien ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the service at this address is not running.</source>
        <translation>Un pare-feu refuse la connexion, ou le service à cette adresse n’est pas en marche.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Demandez à l’administrateur du réseau d’autoriser le HTTPS sortant vers l’hôte. Pour un bac à sable&#xa0;: redémarrez-le.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion réseau a été coupée.</translation>
    </message>
    <message>
        <source>The network or the service dropped it.</source>
        <translation>Le réseau ou le service l’a interrompue.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, check the network and proxy.</source>
        <translation>Réessayez. Si cela se produit souvent, vérifiez le réseau et le proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The network or the service is very slow, or a firewall drops the data silently.</source>
        <translation>Le réseau ou le service est très lent, ou un pare-feu rejette les données sans le signaler.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays, ask the network&apos;s administrator whether outgoing HTTPS to the host is allowed.</source>
        <translation>Réessayez dans une minute. Si le problème persiste, demandez à l’administrateur du réseau si le HTTPS sortant vers l’hôte est autorisé.</translation>
    </message>
    <message>
        <source>No trusted secure connection could be made.</source>
        <translation>Aucune connexion sécurisée de confiance n’a pu être établie.</translation>
    </message>
    <message>
        <source>The address leads to a port that does not speak HTTPS, the host speaks only TLS 1.0 or 1.1, or a proxy or virus scanner stands in the way.</source>
        <translation>L’adresse mène à un port qui ne parle pas HTTPS, l’hôte ne prend en charge que TLS 1.0 ou 1.1, ou un proxy ou un antivirus s’interpose.</translation>
    </message>
    <message>
        <source>Check the address and its port under Advanced. If they are right, ask the network&apos;s administrator whether a proxy inspects traffic to the host.</source>
        <translation>Vérifiez l’adresse et son port sous «&#xa0;Avancé&#xa0;». S’ils sont corrects, demandez à l’administrateur du réseau si un proxy inspecte le trafic vers l’hôte.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today; its date is %1.</source>
        <translation>Le certificat de l’hôte n’est pas valide aujourd’hui&#xa0;; sa date est %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the host&apos;s certificate was not renewed in time.</source>
        <translation>L’horloge de cet ordinateur est mal réglée, ou le certificat de l’hôte n’a pas été renouvelé à temps.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the owner of the host must renew the certificate.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont correctes, le propriétaire de l’hôte doit renouveler le certificat.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today.</source>
        <translation>Le certificat de l’hôte n’est pas valide aujourd’hui.</translation>
    </message>
    <message>
        <source>The certificate is for another host: %1.</source>
        <translation>Le certificat est celui d’un autre hôte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address is misspelt or an alias, or a network that wants a sign-in answers in the service&apos;s place.</source>
        <translation>L’adresse est mal orthographiée ou est un alias, ou un réseau qui exige une identification répond à la place du service.</translation>
    </message>
    <message>
        <source>Check the address under Advanced. Then open it in a browser on this computer: it shows who answers.</source>
        <translation>Vérifiez l’adresse sous «&#xa0;Avancé&#xa0;». Ouvrez-la ensuite dans un navigateur sur cet ordinateur&#xa0;: il montre qui répond.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Le certificat est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust: %1.</source>
        <translation>Le certificat de l’hôte provient d’une autorité à laquelle cet ordinateur ne fait pas confiance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The host uses a certificate of its own company, or something on the way has replaced it.</source>
        <translation>L’hôte utilise un certificat de sa propre entreprise, ou un intermédiaire sur le réseau l’a remplacé.</translation>
    </message>
    <message>
        <source>If the authority is your company&apos;s, ask its administrator to install its root certificate on this computer. Otherwise do not enter the secret on this network.</source>
        <translation>Si l’autorité est celle de votre entreprise, demandez à son administrateur d’installer son certificat racine sur cet ordinateur. Sinon, ne saisissez pas le secret sur ce réseau.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust.</source>
        <translation>Le certificat de l’hôte provient d’une autorité à laquelle cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection; its certificate is from %1.</source>
        <translation>Un intermédiaire sur le réseau ouvre la connexion sécurisée&#xa0;; son certificat provient de %1.</translation>
    </message>
    <message>
        <source>A proxy or virus scanner inspects HTTPS, and this computer does not trust its certificate.</source>
        <translation>Un proxy ou un antivirus inspecte le HTTPS, et cet ordinateur ne fait pas confiance à son certificat.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to install the inspecting proxy&apos;s root certificate on this computer, or to leave this host out of the inspection.</source>
        <translation>Demandez à l’administrateur du réseau d’installer le certificat racine du proxy d’inspection sur cet ordinateur, ou d’exclure cet hôte de l’inspection.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection.</source>
        <translation>Un intermédiaire sur le réseau ouvre la connexion sécurisée.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>It wants a sign-in, refuses the host, or is not reachable.</source>
        <translation>Il exige une authentification, refuse l’hôte, ou est injoignable.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask the network&apos;s administrator to allow the host.</source>
        <translation>Vérifiez les paramètres de proxy du système, ou demandez à l’administrateur du réseau d’autoriser l’hôte.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>Le proxy exige une authentification.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings name a proxy without the user name and password that it asks for.</source>
        <translation>Les paramètres de proxy du système désignent un proxy sans le nom d’utilisateur et le mot de passe qu’il demande.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let this computer or this host through without a sign-in, or enter the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Demandez à l’administrateur du réseau de laisser passer cet ordinateur ou cet hôte sans authentification, ou saisissez le nom d’utilisateur et le mot de passe du proxy dans les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>A web page came instead of data: &quot;%1&quot;.</source>
        <translation>Une page web est arrivée à la place des données&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A network that wants a sign-in (hotel, guest network) or a filter answers in the service&apos;s place, or the address leads to a web site.</source>
        <translation>Un réseau qui exige une identification (hôtel, réseau invité) ou un filtre répond à la place du service, ou l’adresse mène à un site web.</translation>
    </message>
    <message>
        <source>Open any web page in a browser on this computer and sign in to the network, then run again. If there is nothing to sign in to, check the address under Advanced.</source>
        <translation>Ouvrez une page web quelconque dans un navigateur sur cet ordinateur et identifiez-vous auprès du réseau, puis relancez l’opération. Si aucune identification n’est demandée, vérifiez l’adresse sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>A web page came instead of data.</source>
        <translation>Une page web est arrivée à la place des données.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>L’horloge de cet ordinateur est mal réglée.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s clock by more than five minutes: tokens and certificates may be refused.</source>
        <translation>Elle diffère de plus de cinq minutes de celle du service&#xa0;: les jetons et les certificats peuvent être refusés.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer right; best let it set them by itself.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur&#xa0;; le mieux est d’activer le réglage automatique.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>La réponse était beaucoup trop volumineuse.</translation>
    </message>
    <message>
        <source>Another program answers at this address.</source>
        <translation>Un autre programme répond à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address under Advanced.</source>
        <translation>Vérifiez l’adresse sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>The answer was not what this service sends.</source>
        <translation>La réponse n’était pas celle qu’envoie ce service.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or another program answers in the service&apos;s place.</source>
        <translation>Une page d’identification du réseau, un proxy ou un autre programme répond à la place du service.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer: a network that wants a sign-in shows it there. Then try again.</source>
        <translation>Ouvrez l’adresse dans un navigateur sur cet ordinateur&#xa0;: un réseau qui exige une identification l’y demande. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in.</source>
        <translation>Le service n’accepte pas l’authentification.</translation>
    </message>
    <message>
        <source>The token or key is not valid there.</source>
        <translation>Le jeton ou la clé n’y est pas valide.</translation>
    </message>
    <message>
        <source>Check the credentials and try again.</source>
        <translation>Vérifiez les identifiants et réessayez.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>Le service ne le permet pas.</translation>
    </message>
    <message>
        <source>The app or key lacks a right.</source>
        <translation>Il manque un droit à l’application ou à la clé.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s administrator to give the right that the details name.</source>
        <translation>Demandez à l’administrateur du service d’accorder le droit indiqué dans les détails.</translation>
    </message>
    <message>
        <source>What answers at the sign-in address is not Microsoft Entra.</source>
        <translation>Ce qui répond à l’adresse d’authentification n’est pas Microsoft Entra.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service, or has a path behind the host.</source>
        <translation>L’adresse d’authentification mène à un autre service, ou contient un chemin après l’hôte.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com, without a path.</source>
        <translation>Sous «&#xa0;Avancé&#xa0;», saisissez https://login.microsoftonline.com, sans chemin, comme adresse d’authentification.</translation>
    </message>
    <message>
        <source>What answers at the address of iPaaS.com is another service.</source>
        <translation>C’est un autre service qui répond à l’adresse d’iPaaS.com.</translation>
    </message>
    <message>
        <source>The address is wrong, or has a path behind the host.</source>
        <translation>L’adresse est incorrecte, ou contient un chemin après l’hôte.</translation>
    </message>
    <message>
        <source>Set the address of iPaaS.com to https://api.ipaas.com, without a path.</source>
        <translation>Saisissez https://api.ipaas.com, sans chemin, comme adresse de l’API iPaaS.com.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>A name in the address is misspelt, or the service&apos;s address is wrong.</source>
        <translation>Un nom dans l’adresse est mal orthographié, ou l’adresse du service est incorrecte.</translation>
    </message>
    <message>
        <source>Check the names and the address.</source>
        <translation>Vérifiez les noms et l’adresse.</translation>
    </message>
    <message>
        <source>The record was changed by someone else at the same moment.</source>
        <translation>L’enregistrement a été modifié par quelqu’un d’autre au même moment.</translation>
    </message>
    <message>
        <source>Another program or person works on it.</source>
        <translation>Un autre programme ou une autre personne travaille dessus.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Microsoft Entra asks to slow down.</source>
        <translation>Microsoft Entra demande de ralentir.</translation>
    </message>
    <message>
        <source>This app has asked for tokens too often; other programs that use it count as well.</source>
        <translation>Cette application a demandé des jetons trop souvent&#xa0;; les autres programmes qui l’utilisent comptent aussi.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. Nothing needs to be changed here.</source>
        <translation>Attendez une minute, puis relancez l’opération. Il n’y a rien à modifier ici.</translation>
    </message>
    <message>
        <source>iPaaS.com asks to slow down.</source>
        <translation>iPaaS.com demande de ralentir.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time, or the plan&apos;s monthly volume is used up.</source>
        <translation>Trop d’appels sont arrivés en peu de temps, ou le volume mensuel du forfait est épuisé.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. If it stays, look at the company&apos;s plan in the iPaaS.com portal.</source>
        <translation>Attendez une minute, puis relancez l’opération. Si le problème persiste, consultez le forfait de la société dans le portail iPaaS.com.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>Le service demande de ralentir.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time. All programs that use this app share one limit.</source>
        <translation>Trop d’appels sont arrivés en peu de temps. Tous les programmes qui utilisent cette application partagent une même limite.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. For bulk runs lower the limits.</source>
        <translation>Attendez une minute et réessayez. Pour les gros volumes, abaissez la limite d’appels.</translation>
    </message>
    <message>
        <source>The environment is not accessible at the moment.</source>
        <translation>L’environnement n’est pas accessible pour le moment.</translation>
    </message>
    <message>
        <source>It is being updated, moved or restored, or it is suspended.</source>
        <translation>Il est en cours de mise à jour, de déplacement ou de restauration, ou il est suspendu.</translation>
    </message>
    <message>
        <source>Look at the environment&apos;s state in the Business Central admin center, and run again when it is Active.</source>
        <translation>Consultez l’état de l’environnement dans le centre d’administration Business Central, et relancez l’opération lorsqu’il est actif («&#xa0;Active&#xa0;»).</translation>
    </message>
    <message>
        <source>Business Central has a fault of its own.</source>
        <translation>Business Central rencontre lui-même une panne.</translation>
    </message>
    <message>
        <source>Its database or server cannot be reached at the moment.</source>
        <translation>Sa base de données ou son serveur est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, report the correlation ID to the support of Business Central.</source>
        <translation>Réessayez dans quelques minutes. Si le problème persiste, indiquez l’ID de corrélation au support de Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a fault of its own.</source>
        <translation>iPaaS.com rencontre lui-même une panne.</translation>
    </message>
    <message>
        <source>The service failed inside; nothing entered here is wrong.</source>
        <translation>Le service a échoué en interne&#xa0;; rien de ce qui est saisi ici n’est incorrect.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, hand Copy for support to the support of iPaaS.com.</source>
        <translation>Réessayez dans quelques minutes. Si le problème persiste, utilisez «&#xa0;Copier pour le support&#xa0;» et transmettez le texte au support d’iPaaS.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra is not available for a moment.</source>
        <translation>Microsoft Entra est momentanément indisponible.</translation>
    </message>
    <message>
        <source>It is overloaded or has a fault of its own.</source>
        <translation>Il est surchargé ou rencontre lui-même une panne.</translation>
    </message>
    <message>
        <source>Run again in a minute. Nothing needs to be changed here.</source>
        <translation>Relancez l’opération dans une minute. Il n’y a rien à modifier ici.</translation>
    </message>
    <message>
        <source>The service gave up on the request.</source>
        <translation>Le service a abandonné la demande.</translation>
    </message>
    <message>
        <source>It took longer than the service allows.</source>
        <translation>Elle a pris plus de temps que le service ne l’autorise.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, when the service is less busy.</source>
        <translation>Réessayez dans quelques minutes, lorsque le service sera moins occupé.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Le service n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>It is being updated, overloaded or has a fault of its own.</source>
        <translation>Il est en cours de mise à jour, surchargé, ou rencontre lui-même une panne.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Nothing needs to be changed here.</source>
        <translation>Réessayez dans quelques minutes. Il n’y a rien à modifier ici.</translation>
    </message>
    <message>
        <source>Business Central found no data for the filter.</source>
        <translation>Business Central n’a trouvé aucune donnée pour le filtre.</translation>
    </message>
    <message>
        <source>A record that an entity refers to is missing, or an extension filters it away.</source>
        <translation>Un enregistrement auquel une entité fait référence est absent, ou une extension l’exclut par un filtre.</translation>
    </message>
    <message>
        <source>Open the list in Business Central and check that its records can be opened, then run again.</source>
        <translation>Ouvrez la liste dans Business Central et vérifiez que ses enregistrements peuvent être ouverts, puis relancez l’opération.</translation>
    </message>
    <message>
        <source>Business Central misses a record that it refers to.</source>
        <translation>Il manque à Business Central un enregistrement auquel il fait référence.</translation>
    </message>
    <message>
        <source>Data of the company is incomplete, or an extension relies on a record that does not exist.</source>
        <translation>Des données de la société sont incomplètes, ou une extension dépend d’un enregistrement qui n’existe pas.</translation>
    </message>
    <message>
        <source>Open the list in Business Central: the record that the details name must exist. Then run again.</source>
        <translation>Ouvrez la liste dans Business Central&#xa0;: l’enregistrement indiqué dans les détails doit exister. Relancez ensuite l’opération.</translation>
    </message>
    <message>
        <source>A record of Business Central refers to one that does not exist.</source>
        <translation>Un enregistrement de Business Central fait référence à un enregistrement qui n’existe pas.</translation>
    </message>
    <message>
        <source>Data of the company is not consistent.</source>
        <translation>Des données de la société sont incohérentes.</translation>
    </message>
    <message>
        <source>Correct the record that the details name in Business Central, then run again.</source>
        <translation>Corrigez dans Business Central l’enregistrement indiqué dans les détails, puis relancez l’opération.</translation>
    </message>
    <message>
        <source>Business Central has two records of the same key.</source>
        <translation>Business Central contient deux enregistrements de même clé.</translation>
    </message>
    <message>
        <source>An application of Business Central refused the request.</source>
        <translation>Une application de Business Central a refusé la demande.</translation>
    </message>
    <message>
        <source>An extension or a rule of the company says no; the details hold its text.</source>
        <translation>Une extension ou une règle de la société s’y oppose&#xa0;; les détails en donnent le texte.</translation>
    </message>
    <message>
        <source>Follow what the details say. If they name an extension, ask its publisher.</source>
        <translation>Suivez les indications des détails. S’ils nomment une extension, adressez-vous à son éditeur.</translation>
    </message>
    <message>
        <source>Business Central does not allow this call.</source>
        <translation>Business Central n’autorise pas cet appel.</translation>
    </message>
    <message>
        <source>The API is switched off for the environment, or the address leads to something else.</source>
        <translation>L’API est désactivée pour l’environnement, ou l’adresse mène à autre chose.</translation>
    </message>
    <message>
        <source>Check the API address and the source. On the page Web Services the line must be a page, not a codeunit.</source>
        <translation>Vérifiez l’adresse de l’API et la source. Sur la page «&#xa0;Services web&#xa0;», la ligne doit être une page, et non un codeunit.</translation>
    </message>
    <message>
        <source>Business Central does not know this call.</source>
        <translation>Business Central ne connaît pas cet appel.</translation>
    </message>
    <message>
        <source>The address leads to something else than the API.</source>
        <translation>L’adresse mène à autre chose que l’API.</translation>
    </message>
    <message>
        <source>Check the API address and the source.</source>
        <translation>Vérifiez l’adresse de l’API et la source.</translation>
    </message>
    <message>
        <source>Business Central could not make sense of the request.</source>
        <translation>Business Central n’a pas pu interpréter la demande.</translation>
    </message>
    <message>
        <source>A name in the address is one that it does not understand, or the API address is wrong.</source>
        <translation>Il ne comprend pas un nom dans l’adresse, ou l’adresse de l’API est incorrecte.</translation>
    </message>
    <message>
        <source>Check environment, company and source for blanks and special characters, and the API address under Advanced.</source>
        <translation>Vérifiez s’il y a des espaces ou des caractères spéciaux dans l’environnement, la société et la source, et vérifiez l’adresse de l’API sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Le service a rejeté la demande.</translation>
    </message>
    <message>
        <source>Follow what the details say; with Copy for support you can hand it on.</source>
        <translation>Suivez les indications des détails&#xa0;; «&#xa0;Copier pour le support&#xa0;» vous permet de les transmettre.</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Ce texte est trop long&#xa0;: %n caractère au maximum.</numerusform>
            <numerusform>Ce texte est trop long&#xa0;: %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app signs in to one tenant: enter its Directory (tenant) ID or its domain.</source>
        <translation>L’application s’authentifie auprès d’un seul locataire&#xa0;: saisissez son ID de l’annuaire (locataire) ou son domaine.</translation>
    </message>
    <message>
        <source>Either the ID or the domain: remove &quot;.onmicrosoft.com&quot; behind the ID.</source>
        <translation>Soit l’ID, soit le domaine&#xa0;: retirez «&#xa0;.onmicrosoft.com&#xa0;» après l’ID.</translation>
    </message>
    <message>
        <source>This is a mail address. Enter the part behind the @, or the Directory (tenant) ID.</source>
        <translation>C’est une adresse e-mail. Saisissez la partie qui suit le @, ou l’ID de l’annuaire (locataire).</translation>
    </message>
    <message>
        <source>This is neither an ID such as 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d nor a domain such as contoso.onmicrosoft.com.</source>
        <translation>Ce n’est ni un ID tel que 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d, ni un domaine tel que contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (client) ID has the form a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. It stands on the Overview page of the app registration.</source>
        <translation>L’ID d’application (client) a la forme a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. Il figure sur la page «&#xa0;Vue d’ensemble&#xa0;» de l’inscription d’application.</translation>
    </message>
    <message>
        <source>This looks like the secret&apos;s ID. Copy the text in the column Value; if it is no longer shown, make a new secret.</source>
        <translation>Cela ressemble à l’ID du secret. Copiez le texte de la colonne «&#xa0;Valeur&#xa0;»&#xa0;; s’il n’est plus affiché, créez un nouveau secret.</translation>
    </message>
    <message>
        <source>A secret has no blanks or line breaks in it. Copy the column Value once more.</source>
        <translation>Un secret ne contient ni espace ni saut de ligne. Copiez à nouveau la colonne «&#xa0;Valeur&#xa0;».</translation>
    </message>
    <message>
        <source>This secret is shortened. The full text is shown only once, when the secret is made.</source>
        <translation>Ce secret est tronqué. Le texte complet n’est affiché qu’une fois, à la création du secret.</translation>
    </message>
    <message>
        <source>This is shorter than secrets of Microsoft Entra are.</source>
        <translation>Ce texte est plus court que les secrets de Microsoft Entra.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.businesscentral.dynamics.com.</source>
        <translation>Ce n’est pas une adresse telle que https://api.businesscentral.dynamics.com.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password.</source>
        <translation>Une adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Only the address of the service, without anything behind ? or #.</source>
        <translation>Uniquement l’adresse du service, sans rien après&#xa0;? ou #.</translation>
    </message>
    <message>
        <source>The address must start with https://. Plain http:// is for this computer only.</source>
        <translation>L’adresse doit commencer par https://. Le simple http:// est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>One scope only, without blanks.</source>
        <translation>Une seule étendue, sans espace.</translation>
    </message>
    <message>
        <source>The scope must not be percent-encoded: write :// and / as they are.</source>
        <translation>L’étendue ne doit pas être encodée avec des&#xa0;%&#xa0;: écrivez :// et / tels quels.</translation>
    </message>
    <message>
        <source>The scope must end with /.default, as in https://api.businesscentral.dynamics.com/.default.</source>
        <translation>L’étendue doit se terminer par /.default, comme dans https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>Only the environment&apos;s name, not an address: for example Production.</source>
        <translation>Uniquement le nom de l’environnement, pas une adresse&#xa0;: par exemple Production.</translation>
    </message>
    <message>
        <source>The name of an environment has fewer than 30 characters.</source>
        <translation>Le nom d’un environnement compte moins de 30 caractères.</translation>
    </message>
    <message>
        <source>The name of an environment starts with a letter and has only letters A to Z, digits, _ and -.</source>
        <translation>Le nom d’un environnement commence par une lettre et ne contient que des lettres de A à Z, des chiffres, _ et -.</translation>
    </message>
    <message>
        <source>The name of a web service or entity set starts with a letter and has only letters, digits and _.</source>
        <translation>Le nom d’un service web ou d’un jeu d’entités commence par une lettre et ne contient que des lettres, des chiffres et _.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, and only letters of the plain alphabet, digits and signs.</source>
        <translation>Un ID client ne contient pas d’espace, mais uniquement des lettres sans accent, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>The way is &quot;direct&quot; or &quot;through-ipaas&quot;.</source>
        <translation>Le mode est «&#xa0;direct&#xa0;» ou «&#xa0;through-ipaas&#xa0;».</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>A date such as 2027-05-01.</source>
        <translation>Une date telle que 2027-05-01.</translation>
    </message>
    <message>
        <source>This is not a mail address such as name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail telle que name@example.com.</translation>
    </message>
    <message>
        <source>The grant type is client_credentials in all configurations.</source>
        <translation>Le type d’octroi est client_credentials dans toutes les configurations.</translation>
    </message>
    <message>
        <source>The name of a company has at most 30 characters. Business Central may show a longer display name: pick the company from the list.</source>
        <translation>Le nom d’une société compte au maximum 30 caractères. Business Central peut afficher un nom d’affichage plus long&#xa0;: choisissez la société dans la liste.</translation>
    </message>
    <message>
        <source>The ID of a company has the form 824820a2-508c-ed11-aada-000d3a298ab3.</source>
        <translation>L’ID d’une société a la forme 824820a2-508c-ed11-aada-000d3a298ab3.</translation>
    </message>
    <message>
        <source>The address of a custom API page is its publisher, group, version and name, such as contoso/integration/v1.0/customerPriceGroups.</source>
        <translation>L’adresse d’une page d’API personnalisée se compose de l’éditeur, du groupe, de la version et du nom, par exemple contoso/integration/v1.0/customerPriceGroups.</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>To&amp;ut tester</translation>
    </message>
    <message>
        <source>&amp;Initialize…</source>
        <translation>&amp;Initialiser…</translation>
    </message>
    <message>
        <source>Earlier r&amp;uns…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Rotate secret</source>
        <translation>&amp;Renouveler le secret</translation>
    </message>
    <message>
        <source>Dupli&amp;cate for another environment or company…</source>
        <translation>&amp;Dupliquer pour un autre environnement ou une autre société…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Im&amp;porter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Sho&amp;w only those that need attention</source>
        <translation>&amp;Voir uniquement les connexions à traiter</translation>
    </message>
</context>
<context>
    <name>HookWriter</name>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of the record for %n minute(s). Look again.</source>
        <translation>
            <numerusform>iPaaS.com n’a pas indiqué depuis %n minute ce qu’est devenu l’enregistrement. Interrogez iPaaS.com à nouveau.</numerusform>
            <numerusform>iPaaS.com n’a pas indiqué depuis %n minutes ce qu’est devenu l’enregistrement. Interrogez iPaaS.com à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record. Look again.</source>
        <translation>iPaaS.com n’a pas indiqué ce qu’est devenu l’enregistrement. Interrogez iPaaS.com à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has taken %n record(s), and its listener has told of none.</source>
        <translation>
            <numerusform>iPaaS.com a accepté %n enregistrement, mais son écouteur n’en a signalé aucun.</numerusform>
            <numerusform>iPaaS.com a accepté %n enregistrements, mais son écouteur n’en a signalé aucun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 is not an https address. Plain http would show secrets on the way.</source>
        <translation>%1 n’est pas une adresse https. En simple http, les secrets seraient visibles en chemin.</translation>
    </message>
    <message>
        <source>The service named %1, which is not %2. The access token is not sent there.</source>
        <translation>Le service a désigné %1, qui n’est pas %2. Le jeton d’accès n’y est pas envoyé.</translation>
    </message>
</context>
<context>
    <name>InitializeCommand</name>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is handed over anew.</source>
        <translation>La connexion ne pointe plus au même endroit qu’à sa dernière exécution&#xa0;: chaque enregistrement est transmis à nouveau.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is compared anew.</source>
        <translation>La connexion ne pointe plus au même endroit qu’à sa dernière exécution&#xa0;: chaque enregistrement est comparé à nouveau.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run hands over every record anew.</source>
        <translation>La connexion ne pointe plus au même endroit qu’à sa dernière exécution&#xa0;: la prochaine exécution transmettra chaque enregistrement à nouveau.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run compares every record anew.</source>
        <translation>La connexion ne pointe plus au même endroit qu’à sa dernière exécution&#xa0;: la prochaine exécution comparera chaque enregistrement à nouveau.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written: conflicts show in the run.</source>
        <translation>Les mappages propres à iPaaS.com déterminent ce qui est écrit&#xa0;: les conflits apparaissent pendant l’exécution.</translation>
    </message>
    <message>
        <source>iPaaS.com was not asked what it has of %1, as the journal keeps that. A linked record that was deleted there meanwhile shows as unchanged or changed here: add --compare-everything to see it.</source>
        <translation>iPaaS.com n’a pas été interrogé sur son contenu (%1), car le journal le conserve. Un enregistrement lié qui y a été supprimé entre-temps apparaît ici comme inchangé ou modifié&#xa0;: ajoutez --compare-everything pour le voir.</translation>
    </message>
    <message>
        <source>No record had failed: nothing was sent again.</source>
        <translation>Aucun enregistrement n’était en échec&#xa0;: rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --look-again to go on with it.</source>
        <translation>Une exécution antérieure n’est pas arrivée à son terme. Exécutez initialize sans --look-again pour la continuer.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --retry-failed to go on with it.</source>
        <translation>Une exécution antérieure n’est pas arrivée à son terme. Exécutez initialize sans --retry-failed pour la continuer.</translation>
    </message>
</context>
<context>
    <name>IpaasClient</name>
    <message>
        <source>iPaaS.com answered, but its answer is not a list.</source>
        <translation>iPaaS.com a répondu, mais sa réponse n’est pas une liste.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not the subscription.</source>
        <translation>iPaaS.com a répondu, mais sa réponse n’est pas l’abonnement.</translation>
    </message>
    <message>
        <source>iPaaS.com accepted the record, but its answer holds no id.</source>
        <translation>iPaaS.com a accepté l’enregistrement, mais sa réponse ne contient pas d’ID.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not a record.</source>
        <translation>iPaaS.com a répondu, mais sa réponse n’est pas un enregistrement.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not an id.</source>
        <translation>iPaaS.com a répondu, mais sa réponse n’est pas un ID.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a person&apos;s name, %2: the person&apos;s e-mail address.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is neither an API key nor a sign-in.</source>
        <translation>Il n’y a ni clé d’API ni session.</translation>
    </message>
</context>
<context>
    <name>IpaasEndpoints</name>
    <message>
        <source>%1 must be the name of a header</source>
        <translation>%1 doit être le nom d’un en-tête</translation>
    </message>
    <message>
        <source>%1 needs the texts &quot;created&quot; and &quot;updated&quot;</source>
        <translation>%1 nécessite les textes «&#xa0;created&#xa0;» et «&#xa0;updated&#xa0;»</translation>
    </message>
    <message>
        <source>each of &quot;hosts&quot; needs a name, and secure addresses as &quot;apiUrl&quot; and &quot;portalUrl&quot;</source>
        <translation>chaque élément de «&#xa0;hosts&#xa0;» nécessite un nom, et des adresses sécurisées dans «&#xa0;apiUrl&#xa0;» et «&#xa0;portalUrl&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;hosts&quot; is empty</source>
        <translation>«&#xa0;hosts&#xa0;» est vide</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2</source>
        <translation>%1 doit être un nombre entier compris entre 1 et %2</translation>
    </message>
    <message>
        <source>%1.%2 needs a method and a relative path</source>
        <translation>%1.%2 nécessite une méthode et un chemin relatif</translation>
    </message>
    <message>
        <source>%1.%2 must be a text</source>
        <translation>%1.%2 doit être un texte</translation>
    </message>
    <message>
        <source>%1.%2 must be a list of texts</source>
        <translation>%1.%2 doit être une liste de textes</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>%1 is not used, but the built-in list of iPaaS.com&apos;s endpoints: %2.</source>
        <translation>%1 n’est pas utilisé&#xa0;; la liste intégrée des points de terminaison d’iPaaS.com l’est à sa place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is larger than any such list</source>
        <translation>elle est plus volumineuse que n’importe quelle liste de ce genre</translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation>ce n’est pas un seul objet JSON</translation>
    </message>
    <message>
        <source>%1 is not an entry of the list, or not of this kind</source>
        <translation>%1 n’est pas une entrée de la liste, ou n’est pas du bon type</translation>
    </message>
</context>
<context>
    <name>IpaasHooks</name>
    <message>
        <source>The webhook API key that was entered is not the one that the subscription shows.</source>
        <translation>La clé d’API du webhook saisie n’est pas celle que montre l’abonnement.</translation>
    </message>
    <message>
        <source>The subscription shows no webhook API key, and none was entered.</source>
        <translation>L’abonnement ne montre pas de clé d’API du webhook, et aucune n’a été saisie.</translation>
    </message>
    <message>
        <source>There is no webhook API key to send a hook with.</source>
        <translation>Il n’y a pas de clé d’API du webhook pour envoyer un hook.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s listener answered, but not with a status.</source>
        <translation>L’écouteur d’iPaaS.com a répondu, mais pas par un état.</translation>
    </message>
</context>
<context>
    <name>IpaasSession</name>
    <message>
        <source>iPaaS.com answered the sign-in, but its answer holds no access token.</source>
        <translation>iPaaS.com a répondu à l’authentification, mais sa réponse ne contient pas de jeton d’accès.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain to keep secrets in. Start or install one (on Linux a Secret Service such as GNOME Keyring, or KWallet), or keep the secret for this session only.</source>
        <translation>Cet ordinateur n’offre aucun trousseau où conserver des secrets. Démarrez-en ou installez-en un (sous Linux, un Secret Service tel que GNOME Keyring, ou KWallet), ou conservez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up: it has no default keyring. Create one in the system&apos;s password program and try again, or keep the secret for this session only.</source>
        <translation>Le trousseau de cet ordinateur n’est pas configuré&#xa0;: il n’a pas de trousseau par défaut. Créez-en un dans le programme de mots de passe du système et réessayez, ou conservez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, in the window that asks for its password or in the system&apos;s password program, and try again, or keep the secret for this session only.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, dans la fenêtre qui demande son mot de passe ou dans le programme de mots de passe du système, et réessayez, ou conservez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Causeway to use it and try again, or keep the secret for this session only.</source>
        <translation>Le trousseau a refusé. Autorisez Causeway à l’utiliser et réessayez, ou conservez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>%1 The keychain says: %2</source>
        <extracomment>%1 is a whole sentence, %2 the text of the system, often in English.</extracomment>
        <translation>%1 Message du trousseau&#xa0;: %2</translation>
    </message>
    <message>
        <source>The keychain took the secret but gives back another. Try again, or keep the secret for this session only.</source>
        <translation>Le trousseau a pris le secret, mais en rend un autre. Réessayez, ou conservez le secret pour cette session uniquement.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered within %n second(s). See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</source>
        <translation>
            <numerusform>Le trousseau n’a pas répondu en %n seconde. Vérifiez si l’une de ses fenêtres attend votre réponse, puis réessayez, ou conservez le secret pour cette session uniquement.</numerusform>
            <numerusform>Le trousseau n’a pas répondu en %n secondes. Vérifiez si l’une de ses fenêtres attend votre réponse, puis réessayez, ou conservez le secret pour cette session uniquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it again.</source>
        <translation>Le trousseau ne contient pas ce secret. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Le secret est vide. Saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>le Gestionnaire d’informations d’identification Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>le trousseau macOS</translation>
    </message>
    <message>
        <source>the system&apos;s keychain (Secret Service or KWallet)</source>
        <translation>le trousseau du système (Secret Service ou KWallet)</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Open the Business Central admin center</source>
        <translation>Ouvrir le centre d’administration Business Central</translation>
    </message>
    <message>
        <source>Open Microsoft Entra Applications</source>
        <translation>Ouvrir Applications Microsoft Entra</translation>
    </message>
    <message>
        <source>Open Web Services</source>
        <translation>Ouvrir Services web</translation>
    </message>
    <message>
        <source>Open Business Central</source>
        <translation>Ouvrir Business Central</translation>
    </message>
    <message>
        <source>Open the app registrations</source>
        <translation>Ouvrir les inscriptions d’applications</translation>
    </message>
    <message>
        <source>Open the tenant&apos;s overview</source>
        <translation>Ouvrir la vue d’ensemble du locataire</translation>
    </message>
    <message>
        <source>Open the sign-in logs</source>
        <translation>Ouvrir les journaux de connexion</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center</source>
        <translation>Ouvrir le centre d’administration Microsoft Entra</translation>
    </message>
    <message>
        <source>Open the iPaaS.com portal</source>
        <translation>Ouvrir le portail iPaaS.com</translation>
    </message>
    <message>
        <source>Read about it at Microsoft Learn</source>
        <translation>En savoir plus sur Microsoft Learn</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The record has no code.</source>
        <translation>L’enregistrement n’a pas de code.</translation>
    </message>
    <message numerus="yes">
        <source>The code has more than %n character(s).</source>
        <translation>
            <numerusform>Le code compte plus de %n caractère.</numerusform>
            <numerusform>Le code compte plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has a control character in it.</source>
        <translation>Le code contient un caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>MappingDraft</name>
    <message>
        <source>Business Central&apos;s page has no field %1. Pick one from the list.</source>
        <translation>La page de Business Central n’a pas de champ %1. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have this custom field. Define it in the iPaaS.com portal, then look again.</source>
        <translation>iPaaS.com ne possède pas ce champ personnalisé. Définissez-le dans le portail iPaaS.com, puis cliquez sur «&#xa0;Revérifier&#xa0;».</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has this custom field could not be confirmed.</source>
        <translation>Impossible de confirmer qu’iPaaS.com possède ce champ personnalisé.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>A row needs a field or custom field of iPaaS.com.</source>
        <translation>Une ligne nécessite un champ ou un champ personnalisé d’iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a field has at most %n character(s).</source>
        <translation>
            <numerusform>Le nom d’un champ compte au maximum %n caractère.</numerusform>
            <numerusform>Le nom d’un champ compte au maximum %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a field has no line breaks, and no blanks around it.</source>
        <translation>Le nom d’un champ ne contient pas de saut de ligne, et n’est pas entouré d’espaces.</translation>
    </message>
    <message>
        <source>The field %1 is filled in by Causeway or iPaaS.com.</source>
        <translation>Le champ %1 est rempli par Causeway ou par iPaaS.com.</translation>
    </message>
    <message>
        <source>The name comes from a field of Business Central: iPaaS.com takes each name once.</source>
        <translation>Le nom provient d’un champ de Business Central&#xa0;: iPaaS.com n’accepte chaque nom qu’une fois.</translation>
    </message>
    <message>
        <source>A row needs a field of Business Central or a text.</source>
        <translation>Une ligne nécessite un champ de Business Central ou un texte.</translation>
    </message>
    <message>
        <source>A row has either fields of Business Central or a text.</source>
        <translation>Une ligne contient soit des champs de Business Central, soit un texte.</translation>
    </message>
    <message numerus="yes">
        <source>A row has at most %n field(s) of Business Central.</source>
        <translation>
            <numerusform>Une ligne contient au maximum %n champ de Business Central.</numerusform>
            <numerusform>Une ligne contient au maximum %n champs de Business Central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has at most %n character(s).</source>
        <translation>
            <numerusform>Un texte compte au maximum %n caractère.</numerusform>
            <numerusform>Un texte compte au maximum %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has no line breaks or other control characters.</source>
        <translation>Un texte ne contient ni saut de ligne ni autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>A field of Business Central starts with a letter and has only letters, digits and _.</source>
        <translation>Un champ de Business Central commence par une lettre et ne contient que des lettres, des chiffres et _.</translation>
    </message>
    <message numerus="yes">
        <source>A mapping has at most %n row(s).</source>
        <translation>
            <numerusform>Un mappage compte au maximum %n ligne.</numerusform>
            <numerusform>Un mappage compte au maximum %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a row already.</source>
        <translation>%1 a déjà une ligne.</translation>
    </message>
    <message>
        <source>A mapping needs a row for the name.</source>
        <translation>Un mappage nécessite une ligne pour le nom.</translation>
    </message>
</context>
<context>
    <name>MissingSecrets</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two environment variables</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 has neither a client secret nor an iPaaS.com API key.</source>
        <translation>%1 n’a ni secret client ni clé d’API iPaaS.com.</translation>
    </message>
    <message>
        <source>%1 has no client secret.</source>
        <translation>%1 n’a pas de secret client.</translation>
    </message>
    <message>
        <source>%1 has no iPaaS.com API key.</source>
        <translation>%1 n’a pas de clé d’API iPaaS.com.</translation>
    </message>
    <message>
        <source>Set %1, or store what is missing: %2</source>
        <extracomment>%1: environment variables, %2: commands</extracomment>
        <translation>Définissez %1, ou enregistrez ce qui manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set %1: this computer has no keychain.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Définissez %1&#xa0;: cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>To store what is missing in the keychain:</source>
        <translation>Pour enregistrer ce qui manque dans le trousseau&#xa0;:</translation>
    </message>
    <message>
        <source>Without a keychain, set %1 for each call.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Sans trousseau, définissez %1 pour chaque appel.</translation>
    </message>
</context>
<context>
    <name>NamedConnection</name>
    <message>
        <source>None is stored yet: &quot;causeway-cli connection import FILE&quot; adds one.</source>
        <translation>Aucune n’est encore enregistrée&#xa0;: «&#xa0;causeway-cli connection import FILE&#xa0;» en ajoute une.</translation>
    </message>
    <message>
        <source>&quot;causeway-cli connection list&quot; shows all.</source>
        <translation>«&#xa0;causeway-cli connection list&#xa0;» les affiche toutes.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? &quot;causeway-cli connection list&quot; shows all.</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;? «&#xa0;causeway-cli connection list&#xa0;» les affiche toutes.</translation>
    </message>
</context>
<context>
    <name>ODataMetadata</name>
    <message>
        <source>Business Central&apos;s description of its services cannot be read (%1).</source>
        <translation>La description que Business Central donne de ses services ne peut pas être lue (%1).</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>%1, built with %2</source>
        <extracomment>Of Qt; %1 is the version that runs, %2 the one that the program was built with</extracomment>
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>The library</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtrage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Secrets are in</source>
        <translation>Emplacement des secrets</translation>
    </message>
    <message>
        <source>Data is in</source>
        <translation>Emplacement des données</translation>
    </message>
</context>
<context>
    <name>ProgressLines</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>about %1 s left in all</source>
        <translation>encore %1 s environ au total</translation>
    </message>
    <message>
        <source>about %1 min left in all</source>
        <translation>encore %1 min environ au total</translation>
    </message>
    <message>
        <source>about %1 h left in all</source>
        <translation>encore %1 h environ au total</translation>
    </message>
    <message>
        <source>%1 with iPaaS.com</source>
        <extracomment>%1 is a number of records</extracomment>
        <translation>%1 chez iPaaS.com</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 read, %4 created, %5 updated, %6 unchanged, %7 failed, %8 in conflict</source>
        <translation>%1, %2&#xa0;: %3 lus, %4 créés, %5 mis à jour, %6 inchangés, %7 en échec, %8 en conflit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a type of records, %2: how far it is (&quot;4,210 of 10,220, 12 failed&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Customer Category</source>
        <translation>Catégorie client</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Mode d’expédition</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>Register an app</source>
        <translation>Inscrire une application</translation>
    </message>
    <message>
        <source>Press &quot;New registration&quot;. Any name will do; choose accounts of this directory only. The connection needs no redirect URI; iPaaS.com&apos;s help page names the one below, of the type Web.</source>
        <translation>Cliquez sur «&#xa0;Nouvelle inscription&#xa0;». N’importe quel nom convient&#xa0;; choisissez uniquement les comptes de cet annuaire. La connexion n’a pas besoin d’URI de redirection&#xa0;; la page d’aide d’iPaaS.com indique celui ci-dessous, de type Web.</translation>
    </message>
    <message>
        <source>Name, for example</source>
        <translation>Nom, par exemple</translation>
    </message>
    <message>
        <source>Redirect URI, optional</source>
        <translation>URI de redirection, facultatif</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>Inscriptions d’applications</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Nouvelle inscription</translation>
    </message>
    <message>
        <source>Give it the permission</source>
        <translation>Lui accorder l’autorisation</translation>
    </message>
    <message>
        <source>In &quot;API permissions&quot;: &quot;Add a permission&quot;, &quot;Dynamics 365 Business Central&quot;, &quot;Application permissions&quot;. Then press &quot;Grant admin consent&quot;: without it signing in works, and Business Central refuses every call.</source>
        <translation>Dans «&#xa0;API autorisées&#xa0;»&#xa0;: «&#xa0;Ajouter une autorisation&#xa0;», «&#xa0;Dynamics 365 Business Central&#xa0;», «&#xa0;Autorisations d’application&#xa0;». Cliquez ensuite sur «&#xa0;Accorder un consentement d’administrateur&#xa0;»&#xa0;: sans lui, l’authentification fonctionne, mais Business Central refuse chaque appel.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Optional, to list the environments</source>
        <translation>Facultative, pour lister les environnements</translation>
    </message>
    <message>
        <source>Optional, named by iPaaS.com&apos;s installation page</source>
        <translation>Facultative, citée par la page d’installation d’iPaaS.com</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>API autorisées</translation>
    </message>
    <message>
        <source>Add a permission</source>
        <translation>Ajouter une autorisation</translation>
    </message>
    <message>
        <source>Make a client secret</source>
        <translation>Créer un secret client</translation>
    </message>
    <message>
        <source>In &quot;Certificates &amp; secrets&quot;: &quot;New client secret&quot;. Copy the column &quot;Value&quot; at once, as it is shown only this time, and note the date on which it expires. The column &quot;Secret ID&quot; is not needed.</source>
        <translation>Dans «&#xa0;Certificats et secrets&#xa0;»&#xa0;: «&#xa0;Nouveau secret client&#xa0;». Copiez aussitôt la colonne «&#xa0;Valeur&#xa0;», car elle n’est affichée que cette fois, et notez la date d’expiration. La colonne «&#xa0;ID de secret&#xa0;» n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets</source>
        <translation>Certificats et secrets</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nouveau secret client</translation>
    </message>
    <message>
        <source>Copy the two IDs</source>
        <translation>Copier les deux ID</translation>
    </message>
    <message>
        <source>On &quot;Overview&quot;: Application (client) ID and Directory (tenant) ID. The next page of Causeway takes them, one by one or all of the page at once.</source>
        <translation>Sur «&#xa0;Vue d’ensemble&#xa0;»&#xa0;: ID d’application (client) et ID de l’annuaire (locataire). La page suivante de Causeway les reçoit, un par un ou toute la page à la fois.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID d’application (client)</translation>
    </message>
    <message>
        <source>Let the app into Business Central</source>
        <translation>Autoriser l’application dans Business Central</translation>
    </message>
    <message>
        <source>Search for &quot;Microsoft Entra Applications&quot; and press &quot;New&quot;. Enter the client ID and a description, add the permission set, and set &quot;State&quot; to &quot;Enabled&quot; last: permission sets can be changed only while it is disabled. SUPER cannot be given to an app.</source>
        <translation>Recherchez «&#xa0;Applications Microsoft Entra&#xa0;» et cliquez sur «&#xa0;Nouveau&#xa0;». Saisissez l’ID client et une description, ajoutez l’ensemble d’autorisations, et mettez «&#xa0;État&#xa0;» sur «&#xa0;Activé&#xa0;» en dernier&#xa0;: les ensembles d’autorisations ne peuvent être modifiés que tant que l’application est désactivée. SUPER ne peut pas être accordé à une application.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Ensemble d’autorisations</translation>
    </message>
    <message>
        <source>Microsoft Entra Applications</source>
        <translation>Applications Microsoft Entra</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Let it list the environments (optional)</source>
        <translation>Lui permettre de lister les environnements (facultatif)</translation>
    </message>
    <message>
        <source>In the Business Central admin center, add the client ID to &quot;Authorized Microsoft Entra apps&quot;. It needs the optional permission above. Without it the name of the environment is typed.</source>
        <translation>Dans le centre d’administration Business Central, ajoutez l’ID client aux «&#xa0;Applications Microsoft Entra autorisées&#xa0;». Cela nécessite l’autorisation facultative ci-dessus. Sinon, le nom de l’environnement est à saisir.</translation>
    </message>
    <message>
        <source>Authorized Microsoft Entra apps</source>
        <translation>Applications Microsoft Entra autorisées</translation>
    </message>
    <message>
        <source>Authorize Microsoft Entra app</source>
        <translation>Autoriser l’application Microsoft Entra</translation>
    </message>
    <message>
        <source>Connect Business Central to iPaaS.com: what an administrator has to do</source>
        <translation>Connecter Business Central à iPaaS.com&#xa0;: ce qu’un administrateur doit faire</translation>
    </message>
    <message>
        <source>Please do the following once, and send back the Application (client) ID and the Directory (tenant) ID. The client secret must not go by mail: hand it over by a password manager or in person.</source>
        <translation>Veuillez effectuer une fois les étapes suivantes, puis renvoyer l’ID d’application (client) et l’ID de l’annuaire (locataire). Le secret client ne doit pas être envoyé par e-mail&#xa0;: transmettez-le par un gestionnaire de mots de passe ou en personne.</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center</source>
        <translation>Dans le centre d’administration Microsoft Entra</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>Dans Business Central</translation>
    </message>
</context>
<context>
    <name>SandboxTour</name>
    <message>
        <source>All pages are filled in: look at each and press &quot;Next&quot;.</source>
        <translation>Toutes les pages sont remplies&#xa0;: parcourez-les une à une en cliquant sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>The sandbox has its app already: see what a real one takes, and press &quot;Next&quot;.</source>
        <translation>Le bac à sable a déjà son application&#xa0;: voyez ce qu’exige une vraie, puis cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Press &quot;Next&quot; to sign in with these, or change one first to see what a mistake looks like.</source>
        <translation>Cliquez sur «&#xa0;Suivant&#xa0;» pour vous authentifier avec ces identifiants, ou modifiez-en d’abord un pour voir comment se présente une erreur.</translation>
    </message>
    <message>
        <source>Keep the company, or pick another of the list, and press &quot;Next&quot;.</source>
        <translation>Conservez la société ou choisissez-en une autre dans la liste, puis cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>See how the subscription&apos;s settings are compared with yours, and press &quot;Next&quot;.</source>
        <translation>Voyez comment les paramètres de l’abonnement sont comparés aux vôtres, puis cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Look into a preview if you like, and press &quot;Next&quot;.</source>
        <translation>Consultez un aperçu si vous le souhaitez, puis cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>When the test has passed, press &quot;Save&quot;: the connection is marked as made-up data.</source>
        <translation>Une fois le test réussi, cliquez sur «&#xa0;Enregistrer&#xa0;»&#xa0;: la connexion est signalée comme contenant des données fictives.</translation>
    </message>
    <message>
        <source>Look first or start now: the records are made up on both sides.</source>
        <translation>Commencez par un aperçu ou démarrez tout de suite&#xa0;: les enregistrements sont fictifs des deux côtés.</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>%1: standard input held no value.</source>
        <translation>%1&#xa0;: l’entrée standard ne contenait aucune valeur.</translation>
    </message>
    <message>
        <source>the value is too long.</source>
        <translation>la valeur est trop longue.</translation>
    </message>
    <message>
        <source>The keychain holds the %1 of %2 now.</source>
        <translation>Le trousseau contient maintenant %1 pour %2.</translation>
    </message>
</context>
<context>
    <name>ServiceGate</name>
    <message>
        <source>The service has asked to be left alone for a while.</source>
        <translation>Le service a demandé à ne pas être sollicité pendant un certain temps.</translation>
    </message>
</context>
<context>
    <name>SessionSecretStore</name>
    <message>
        <source>The secret is not known in this session. Enter it again.</source>
        <translation>Le secret n’est pas connu dans cette session. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>Le secret est vide. Saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where a secret is kept.</extracomment>
        <translation>cette session uniquement</translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>The entity of API v2.0 that Microsoft documents.</source>
        <translation>L’entité de l’API v2.0 documentée par Microsoft.</translation>
    </message>
    <message>
        <source>Has fields that tell it, such as %1.</source>
        <translation>Possède des champs caractéristiques, par exemple %1.</translation>
    </message>
    <message>
        <source>Has %1, as many pages do. That it is the right one could not be confirmed.</source>
        <translation>Possède %1, comme beaucoup de pages. Impossible de confirmer que c’est la bonne.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Business Central&apos;s links to the next page lead in a circle.</source>
        <translation>Les liens de Business Central vers la page suivante tournent en rond.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Connecte Business Central à iPaaS.com.</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a connection file.</source>
        <translation>Ouvrir l’assistant, rempli à partir d’un fichier de connexion.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Keep connections and journals there.</source>
        <translation>Y conserver les connexions et les journaux.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a sandbox with made-up data.</source>
        <translation>Ouvrir l’assistant, rempli à partir d’un bac à sable avec des données fictives.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StoredPlaces</name>
    <message>
        <source>the client secret of the app registration</source>
        <translation>le secret client de l’inscription d’application</translation>
    </message>
    <message>
        <source>the API key of iPaaS.com</source>
        <translation>la clé d’API iPaaS.com</translation>
    </message>
    <message>
        <source>a person&apos;s sign-in to iPaaS.com</source>
        <translation>la session iPaaS.com d’une personne</translation>
    </message>
    <message>
        <source>the webhook key of the subscription</source>
        <translation>la clé du webhook de l’abonnement</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>Dans un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>The folder itself, made for your user account only. In it are:</source>
        <translation>Le dossier lui-même, réservé à votre compte d’utilisateur. Il contient&#xa0;:</translation>
    </message>
    <message>
        <source>The settings of each connection, a file each, named after its ID. No secrets.</source>
        <translation>Les paramètres de chaque connexion, un fichier pour chacune, nommé d’après son ID. Aucun secret.</translation>
    </message>
    <message>
        <source>When each was last tested and initialized, and what came of it.</source>
        <translation>La date du dernier test et de la dernière initialisation de chaque connexion, et leur résultat.</translation>
    </message>
    <message numerus="yes">
        <source>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n run(s), and the values of records that are still to be sent. Beside each, when the last calls were made.</source>
        <translation>
            <numerusform>Ce qui a été transféré&#xa0;: noms et ID des enregistrements, ce qui n’a pas pu être envoyé et pourquoi, les chiffres de la dernière exécution (%n), et les valeurs des enregistrements restant à envoyer. À côté de chacun, la date des derniers appels.</numerusform>
            <numerusform>Ce qui a été transféré&#xa0;: noms et ID des enregistrements, ce qui n’a pas pu être envoyé et pourquoi, les chiffres des %n dernières exécutions, et les valeurs des enregistrements restant à envoyer. À côté de chacun, la date des derniers appels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours, language, and where windows were.</source>
        <translation>Les couleurs, la langue et la position des fenêtres.</translation>
    </message>
    <message>
        <source>Paths of iPaaS.com&apos;s API that somebody has corrected by hand.</source>
        <translation>Les chemins de l’API d’iPaaS.com corrigés à la main.</translation>
    </message>
    <message>
        <source>Files that could not be read and were set aside. They may be deleted.</source>
        <translation>Les fichiers illisibles, mis de côté. Ils peuvent être supprimés.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>In %1, under &quot;Causeway&quot;. Each secret that a connection has is an entry of this name, with the connection&apos;s ID in front:</source>
        <extracomment>%1 is the keychain of the system, &quot;Causeway&quot; the name of a service there</extracomment>
        <translation>Dans %1, sous «&#xa0;Causeway&#xa0;». Chaque secret d’une connexion y est une entrée de ce nom, précédé de l’ID de la connexion&#xa0;:</translation>
    </message>
    <message>
        <source>ID/%1</source>
        <translation>ID/%1</translation>
    </message>
    <message>
        <source>the ID of %1, which has secrets for this session only, not in the keychain</source>
        <extracomment>%1 is a connection</extracomment>
        <translation>l’ID de %1, dont des secrets sont conservés pour cette session uniquement, et non dans le trousseau</translation>
    </message>
    <message>
        <source>the ID of %1</source>
        <translation>l’ID de %1</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Là où vous l’avez placé</translation>
    </message>
    <message>
        <source>Reports, exported connections and the page for an administrator are where you saved them. Causeway keeps no list of them.</source>
        <translation>Les rapports, les connexions exportées et la page pour un administrateur se trouvent là où vous les avez enregistrés. Causeway n’en tient aucune liste.</translation>
    </message>
    <message numerus="yes">
        <source>A client secret that you copy for iPaaS.com&apos;s portal is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Un secret client que vous copiez pour le portail iPaaS.com reste dans le Presse-papiers pendant %n seconde.</numerusform>
            <numerusform>Un secret client que vous copiez pour le portail iPaaS.com reste dans le Presse-papiers pendant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is never stored</source>
        <translation>Ce qui n’est jamais conservé</translation>
    </message>
    <message>
        <source>Secrets outside the keychain: no file, log or report has one.</source>
        <translation>Les secrets en dehors du trousseau&#xa0;: aucun fichier, journal ou rapport n’en contient.</translation>
    </message>
    <message>
        <source>Your password for iPaaS.com, and the tokens that Microsoft and iPaaS.com give for an hour.</source>
        <translation>Votre mot de passe iPaaS.com, et les jetons que Microsoft et iPaaS.com délivrent pour une heure.</translation>
    </message>
    <message>
        <source>How you use the program: nothing is counted or sent to anyone.</source>
        <translation>Votre utilisation du programme&#xa0;: rien n’est comptabilisé ni envoyé à qui que ce soit.</translation>
    </message>
    <message>
        <source>What leaves this computer, and to whom</source>
        <translation>Ce qui quitte cet ordinateur, et vers qui</translation>
    </message>
    <message>
        <source>Only when you set up, test or initialize a connection, encrypted, and by way of the system&apos;s proxy where one is set. What is done in the sandbox stays on this computer.</source>
        <translation>Uniquement lorsque vous configurez, testez ou initialisez une connexion, sous forme chiffrée, et par le proxy du système s’il y en a un. Ce qui se fait dans le bac à sable reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in gets the tenant ID, the client ID and the client secret.</source>
        <translation>Le service d’authentification de Microsoft reçoit l’ID de locataire, l’ID client et le secret client.</translation>
    </message>
    <message>
        <source>Business Central gets the token from that sign-in. It is only read from.</source>
        <translation>Business Central reçoit le jeton issu de cette authentification. Il est uniquement lu.</translation>
    </message>
    <message>
        <source>iPaaS.com gets what signs you in there, and the customer categories, locations and shipping methods that are transferred, or their IDs only where its own mappings read them.</source>
        <translation>iPaaS.com reçoit ce qui vous y authentifie, ainsi que les catégories client, magasins et modes d’expédition transférés, ou seulement leurs ID lorsque ses propres mappages les lisent.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>Comment tout supprimer</translation>
    </message>
    <message>
        <source>1. Delete each connection in the home window: its settings, its status, its journal and its entries in the keychain go with it.</source>
        <translation>1. Supprimez chaque connexion dans la fenêtre d’accueil&#xa0;: ses paramètres, son état, son journal et ses entrées du trousseau sont supprimés avec elle.</translation>
    </message>
    <message>
        <source>2. Quit Causeway and delete the folder above.</source>
        <translation>2. Quittez Causeway et supprimez le dossier indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>3. Should an entry be left in the keychain, as after deleting files by hand, delete those of &quot;Causeway&quot; in the system&apos;s own password program.</source>
        <translation>3. S’il reste une entrée dans le trousseau, par exemple après une suppression manuelle de fichiers, supprimez celles de «&#xa0;Causeway&#xa0;» dans le programme de mots de passe du système.</translation>
    </message>
</context>
<context>
    <name>TenantDiscovery</name>
    <message>
        <source>The sign-in host did not describe a tenant: its answer has no issuer or token endpoint.</source>
        <translation>L’hôte d’authentification n’a pas décrit de locataire&#xa0;: sa réponse ne contient ni émetteur ni point de terminaison de jeton.</translation>
    </message>
    <message>
        <source>The sign-in host names a token endpoint on another host (%1).</source>
        <translation>L’hôte d’authentification désigne un point de terminaison de jeton sur un autre hôte (%1).</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n vérification a échoué.</numerusform>
            <numerusform>%n vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <translation>Première&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>TestStatus</name>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Every step on the way is tried once. Nothing is changed.</source>
        <translation>Chaque étape du parcours est essayée une fois. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>Le test a été arrêté</translation>
    </message>
    <message>
        <source>Some checks were not tried.</source>
        <translation>Certaines vérifications n’ont pas été effectuées.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed. What to do is below.</source>
        <translation>La vérification «&#xa0;%1&#xa0;» a échoué. La marche à suivre figure ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) failed.</source>
        <translation>
            <numerusform>%n autre vérification a échoué.</numerusform>
            <numerusform>%n autres vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection does not work yet</source>
        <translation>La connexion ne fonctionne pas encore</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know below.</source>
        <translation>
            <numerusform>%n point à noter ci-dessous.</numerusform>
            <numerusform>%n points à noter ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both services answer, and all three data types can be read.</source>
        <translation>Les deux services répondent, et les trois types de données peuvent être lus.</translation>
    </message>
</context>
<context>
    <name>TextTransferOutput</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); --json lists all of them.</source>
        <translation>
            <numerusform>… et %n autre problème&#xa0;; --json les énumère tous.</numerusform>
            <numerusform>… et %n autres problèmes&#xa0;; --json les énumère tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was damaged and was set aside as %1; a new one was begun.</source>
        <translation>Le journal était endommagé et a été mis de côté sous %1&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</source>
        <translation>
            <numerusform>%Ln enregistrement en conflit, qu’une exécution compte comme non transféré&#xa0;: --conflicts link lie ceux qui peuvent l’être, --conflicts skip les laisse tels quels.</numerusform>
            <numerusform>%Ln enregistrements en conflit, qu’une exécution compte comme non transférés&#xa0;: --conflicts link lie ceux qui peuvent l’être, --conflicts skip les laisse tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>Aperçu&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The run would have nothing to send.</source>
        <translation>L’exécution n’aurait rien à envoyer.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s since it was taken up.</source>
        <extracomment>%1 is a number of calls (&quot;3 calls to Business Central&quot;)</extracomment>
        <translation>%1, %2 à iPaaS.com, dont %3 ralentis, en %4 s depuis la reprise.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s.</source>
        <translation>%1, %2 à iPaaS.com, dont %3 ralentis, en %4 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Business Central</source>
        <translation>
            <numerusform>%n appel à Business Central</numerusform>
            <numerusform>%n appels à Business Central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those changed, the run would link %n record(s) by name first.</source>
        <translation>
            <numerusform>Parmi les modifiés, l’exécution lierait d’abord %n enregistrement par son nom.</numerusform>
            <numerusform>Parmi les modifiés, l’exécution lierait d’abord %n enregistrements par leur nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run has linked %n record(s) by name since it was taken up.</source>
        <translation>
            <numerusform>Parmi les mis à jour, l’exécution a lié %n enregistrement par son nom depuis la reprise.</numerusform>
            <numerusform>Parmi les mis à jour, l’exécution a lié %n enregistrements par leur nom depuis la reprise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run linked %n record(s) by name first.</source>
        <translation>
            <numerusform>Parmi les mis à jour, l’exécution a d’abord lié %n enregistrement par son nom.</numerusform>
            <numerusform>Parmi les mis à jour, l’exécution a d’abord lié %n enregistrements par leur nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of %Ln record(s): the run asks it once more.</source>
        <translation>
            <numerusform>iPaaS.com n’a pas indiqué ce qu’est devenu %Ln enregistrement&#xa0;: l’exécution l’interroge à nouveau.</numerusform>
            <numerusform>iPaaS.com n’a pas indiqué ce que sont devenus %Ln enregistrements&#xa0;: l’exécution l’interroge à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those failed, iPaaS.com has not told what became of %n record(s): --look-again asks it once more.</source>
        <translation>
            <numerusform>Parmi les échecs, iPaaS.com n’a pas indiqué ce qu’est devenu %n enregistrement&#xa0;: --look-again l’interroge à nouveau.</numerusform>
            <numerusform>Parmi les échecs, iPaaS.com n’a pas indiqué ce que sont devenus %n enregistrements&#xa0;: --look-again l’interroge à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be sent: %Ln record(s), by initialize without --look-again.</source>
        <translation>
            <numerusform>Reste à envoyer&#xa0;: %Ln enregistrement, par initialize sans --look-again.</numerusform>
            <numerusform>Restent à envoyer&#xa0;: %Ln enregistrements, par initialize sans --look-again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Arrêté avant toute lecture.</translation>
    </message>
    <message>
        <source>Stopped before anything was read or written.</source>
        <translation>Arrêté avant toute lecture ou écriture.</translation>
    </message>
    <message>
        <source>Stopped before the end: this is only what was found until then.</source>
        <translation>Arrêté avant la fin&#xa0;: ce n’est que ce qui a été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>Stopped before the end. The next run goes on where this one stopped.</source>
        <translation>Arrêté avant la fin. La prochaine exécution reprendra là où celle-ci s’est arrêtée.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Échecs prévus</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>TokenProvider</name>
    <message>
        <source>The sign-in host answered, but its answer holds no bearer token.</source>
        <translation>L’hôte d’authentification a répondu, mais sa réponse ne contient pas de jeton du porteur (bearer).</translation>
    </message>
</context>
<context>
    <name>TransferEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) a minute</source>
        <translation>
            <numerusform>car iPaaS.com autorise %Ln appel par minute</numerusform>
            <numerusform>car iPaaS.com autorise %Ln appels par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) in %1</source>
        <extracomment>%1 is a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>car iPaaS.com autorise %Ln appel en %1</numerusform>
            <numerusform>car iPaaS.com autorise %Ln appels en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n call(s) at a time</source>
        <translation>
            <numerusform>à raison de %n appel à la fois</numerusform>
            <numerusform>à raison de %n appels à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;)</extracomment>
        <translation>Cela prendrait %1.</translation>
    </message>
    <message>
        <source>It would take %1, %2.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;), %2 a reason (&quot;because iPaaS.com allows 500 calls a minute&quot;)</extracomment>
        <translation>Cela prendrait %1, %2.</translation>
    </message>
</context>
<context>
    <name>TransferHistory</name>
    <message>
        <source>The journal of earlier runs was damaged and was set aside as %1. The next run compares everything with iPaaS.com anew; nothing is transferred twice.</source>
        <translation>Le journal des exécutions antérieures était endommagé et a été mis de côté sous %1. La prochaine exécution comparera à nouveau tout avec iPaaS.com&#xa0;; rien n’est transféré deux fois.</translation>
    </message>
</context>
<context>
    <name>TransferJournal</name>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <extracomment>%1: name of a program, %2: its process number, %3: name of the computer it runs on.</extracomment>
        <translation>%1 (processus %2 sur %3)</translation>
    </message>
    <message>
        <source>The records of this connection are in use by %1. Wait until it has finished, or close it, then try again.</source>
        <translation>Les enregistrements de cette connexion sont utilisés par %1. Attendez qu’il ait terminé, ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the permissions of its folder and the free space, then try again.</source>
        <translation>Le fichier %1 n’a pas pu être écrit. Vérifiez les autorisations de son dossier et l’espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal of the transfer is damaged (%1). Nothing more was sent. Start again: the damaged file is set aside, and what iPaaS.com already has is looked up there.</source>
        <translation>Le journal du transfert est endommagé (%1). Rien de plus n’a été envoyé. Relancez l’initialisation&#xa0;: le fichier endommagé est mis de côté, et ce qu’iPaaS.com possède déjà y est recherché.</translation>
    </message>
    <message>
        <source>Another program has the journal of the transfer open (%1). Close it, then try again.</source>
        <translation>Un autre programme a ouvert le journal du transfert (%1). Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: the journal of the transfer could not be written. Free some space, then go on; nothing is lost.</source>
        <translation>Le disque est plein&#xa0;: le journal du transfert n’a pas pu être écrit. Libérez de l’espace, puis continuez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The journal of the transfer could not be written (%1). Check the permissions and the free space, then go on; nothing is lost.</source>
        <translation>Le journal du transfert n’a pas pu être écrit (%1). Vérifiez les autorisations et l’espace libre, puis continuez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the permissions and the free space, then try again.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;: %2. Vérifiez les autorisations et l’espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Causeway and was left alone. Use a newer Causeway for this connection.</source>
        <translation>Le journal %1 a été écrit par une version plus récente de Causeway et n’a pas été touché. Utilisez une version plus récente de Causeway pour cette connexion.</translation>
    </message>
</context>
<context>
    <name>TransferProgress</name>
    <message numerus="yes">
        <source>Business Central took too long: it is now read in pages of %n record(s).</source>
        <translation>
            <numerusform>Business Central a mis trop de temps&#xa0;: la lecture se fait désormais par pages de %n enregistrement.</numerusform>
            <numerusform>Business Central a mis trop de temps&#xa0;: la lecture se fait désormais par pages de %n enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) a minute</source>
        <extracomment>%1 is a service, %2 a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>%1 autorise %Ln appel par minute</numerusform>
            <numerusform>%1 autorise %Ln appels par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) in %2</source>
        <translation>
            <numerusform>%1 autorise %Ln appel en %2</numerusform>
            <numerusform>%1 autorise %Ln appels en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 used, next call in %3 s.</source>
        <translation>%1&#xa0;: %2 utilisés, prochain appel dans %3 s.</translation>
    </message>
    <message>
        <source>%1 cannot be reached or has a fault: %2 Next try in %3 s.</source>
        <extracomment>%1 is a service, %2 a sentence that says why, %3 a number of seconds</extracomment>
        <translation>%1 est injoignable ou en panne&#xa0;: %2 Prochain essai dans %3 s.</translation>
    </message>
    <message>
        <source>%1 asked to slow down: next call in %2 s.</source>
        <translation>%1 a demandé de ralentir&#xa0;: prochain appel dans %2 s.</translation>
    </message>
    <message>
        <source>%1&apos;s limit: next call in %2 s.</source>
        <extracomment>%1 is a service, whose limit of calls is used up</extracomment>
        <translation>Limite de %1&#xa0;: prochain appel dans %2 s.</translation>
    </message>
    <message>
        <source>%1 slows us down: next call in %2 s.</source>
        <translation>%1 nous ralentit&#xa0;: prochain appel dans %2 s.</translation>
    </message>
    <message>
        <source>%1 fails: next try in %2 s.</source>
        <translation>Échec de %1&#xa0;: prochain essai dans %2 s.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Stopped before the end</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Done, but for the records below</source>
        <translation>Terminée, sauf pour les enregistrements ci-dessous</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>through iPaaS.com, by its own mappings</source>
        <translation>via iPaaS.com, par ses propres mappages</translation>
    </message>
    <message>
        <source>Updated after they were linked by name</source>
        <translation>Mis à jour après avoir été liés par leur nom</translation>
    </message>
    <message>
        <source>Conflicts left alone, as chosen</source>
        <translation>Conflits laissés tels quels, comme choisi</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Records still to be sent</source>
        <translation>Enregistrements restant à envoyer</translation>
    </message>
    <message>
        <source>Calls to Business Central</source>
        <translation>Appels à Business Central</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com</source>
        <translation>Appels à iPaaS.com</translation>
    </message>
    <message>
        <source>Calls that were slowed down</source>
        <translation>Appels ralentis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>One record that was not transferred</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>One record whose name iPaaS.com has already</extracomment>
        <translation>conflit</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>One record of which iPaaS.com has not told what became of it</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisation de %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Enregistrements non transférés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) are in the report that can be saved as a file.</source>
        <translation>
            <numerusform>%Ln autre enregistrement figure dans le rapport, qui peut être enregistré dans un fichier.</numerusform>
            <numerusform>%Ln autres enregistrements figurent dans le rapport, qui peut être enregistré dans un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Causeway %1. It holds no secrets.</source>
        <translation>Produit par Causeway %1. Ne contient aucun secret.</translation>
    </message>
</context>
<context>
    <name>TransferReportFile</name>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Page à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>TransferReportPrint</name>
    <message>
        <source>Initialization of %1</source>
        <translation>Initialisation de %1</translation>
    </message>
</context>
<context>
    <name>TransferRun</name>
    <message>
        <source>Business Central has another record of this name. iPaaS.com takes each name once, without regard to case.</source>
        <translation>Business Central contient un autre enregistrement de ce nom. iPaaS.com n’accepte chaque nom qu’une fois, sans distinguer majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Business Central has this name twice: iPaaS.com takes each name once, without regard to case, and %1 comes first.</source>
        <translation>Ce nom figure deux fois dans Business Central&#xa0;: iPaaS.com n’accepte chaque nom qu’une fois, sans distinguer majuscules et minuscules, et %1 vient en premier.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is linked to %1 of Business Central.</source>
        <translation>iPaaS.com possède un enregistrement de ce nom, lié à %1 de Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com possède un enregistrement de ce nom qui n’est pas lié à celui-ci.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record: a run asks it before anything is sent.</source>
        <translation>iPaaS.com n’a pas indiqué ce qu’est devenu l’enregistrement&#xa0;: une exécution réinterroge iPaaS.com avant tout envoi.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>L’enregistrement a été supprimé sur iPaaS.com, mais il y est encore lié.</translation>
    </message>
    <message>
        <source>iPaaS.com does not list the linked record: it was probably deleted there.</source>
        <translation>iPaaS.com ne liste pas l’enregistrement lié&#xa0;: il y a probablement été supprimé.</translation>
    </message>
    <message>
        <source>The renewed sign-in to iPaaS.com could not be kept: sign in anew before the next run. %1</source>
        <translation>La session iPaaS.com renouvelée n’a pas pu être conservée&#xa0;: reconnectez-vous avant la prochaine exécution. %1</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>Aucun abonnement n’est choisi.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Less than a minute left.</source>
        <translation>Moins d’une minute restante.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Encore %n minute environ.</numerusform>
            <numerusform>Encore %n minutes environ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Encore %n heure environ.</numerusform>
            <numerusform>Encore %n heures environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. No further record is sent to iPaaS.com until you resume.</source>
        <translation>En pause. Plus aucun enregistrement n’est envoyé à iPaaS.com jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central goes on.</source>
        <translation>%1&#xa0;: la lecture de Business Central continue.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has goes on.</source>
        <translation>%1&#xa0;: la lecture du contenu d’iPaaS.com continue.</translation>
    </message>
    <message>
        <source>%1 of %2 records compared. Nothing is written.</source>
        <translation>%1 enregistrements sur %2 comparés. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>%1 records compared. Nothing is written.</source>
        <translation>%1 enregistrements comparés. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more what became of records. Nothing is sent.</source>
        <translation>iPaaS.com est interrogé à nouveau sur les enregistrements sans résultat connu. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>%1 of %2 records that failed are sent again.</source>
        <translation>Renvoi des enregistrements en échec&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Préparation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) done.</source>
        <translation>
            <numerusform>%1 enregistrement sur %Ln traité.</numerusform>
            <numerusform>%1 enregistrements sur %Ln traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records done, %2 read so far.</source>
        <translation>%1 enregistrements traités, %2 lus jusqu’ici.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Aperçu de %1 en cours</translation>
    </message>
    <message>
        <source>The initialization of %1 is paused</source>
        <translation>L’initialisation de %1 est en pause</translation>
    </message>
    <message>
        <source>Looking again at records of %1</source>
        <translation>Nouvelle interrogation pour %1</translation>
    </message>
    <message>
        <source>Sending again what failed of %1</source>
        <translation>Renvoi des échecs de %1</translation>
    </message>
    <message>
        <source>Initializing %1</source>
        <translation>Initialisation de %1</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Arrêt&#xa0;: les appels en cours sont menés à leur terme.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has.</source>
        <translation>%1&#xa0;: lecture du contenu d’iPaaS.com.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central.</source>
        <translation>%1&#xa0;: lecture de Business Central.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central, writing to iPaaS.com.</source>
        <translation>%1&#xa0;: lecture de Business Central, écriture sur iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) are with iPaaS.com, which has not told of them yet.</source>
        <extracomment>%1 is a type of records</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln enregistrement est chez iPaaS.com, qui n’a encore rien indiqué à son sujet.</numerusform>
            <numerusform>%1&#xa0;: %Ln enregistrements sont chez iPaaS.com, qui n’a encore rien indiqué à leur sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: writing to iPaaS.com.</source>
        <translation>%1&#xa0;: écriture sur iPaaS.com.</translation>
    </message>
    <message>
        <source>All %1 records are there and unchanged: nothing is to be done.</source>
        <translation>Les %1 enregistrements sont tous en place et inchangés&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>A run would create %1 and update %2 of %3 records.</source>
        <translation>Une exécution créerait %1 enregistrements et en mettrait à jour %2, sur %3.</translation>
    </message>
    <message>
        <source>%1 more would be linked.</source>
        <translation>%1 de plus seraient liés.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of %1 of them: it is asked once more.</source>
        <translation>iPaaS.com n’a pas indiqué ce que sont devenus %1 d’entre eux&#xa0;: il est interrogé à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your attention.</source>
        <translation>
            <numerusform>%Ln requiert votre attention.</numerusform>
            <numerusform>%Ln requièrent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Create anew</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Leave deleted</source>
        <translation>Laisser supprimé</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>name is taken: linked</source>
        <translation>nom déjà pris&#xa0;: lié</translation>
    </message>
    <message>
        <source>name is taken: left alone</source>
        <translation>nom déjà pris&#xa0;: laissé tel quel</translation>
    </message>
    <message>
        <source>name is taken: cannot be linked</source>
        <translation>nom déjà pris&#xa0;: liaison impossible</translation>
    </message>
    <message>
        <source>deleted there: created anew</source>
        <translation>supprimé sur iPaaS.com&#xa0;: recréé</translation>
    </message>
    <message>
        <source>deleted there: not created</source>
        <translation>supprimé sur iPaaS.com&#xa0;: non créé</translation>
    </message>
    <message>
        <source>Begun on %1, %2. It goes on where it was.</source>
        <extracomment>%1: a date and time, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>Commencée le %1, %2. Elle reprend là où elle en était.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) done</source>
        <translation>
            <numerusform>%Ln enregistrement traité</numerusform>
            <numerusform>%Ln enregistrements traités</numerusform>
        </translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>L’initialisation de %1 a été arrêtée</translation>
    </message>
    <message>
        <source>The initialization of %1 is not finished</source>
        <translation>L’initialisation de %1 n’est pas terminée</translation>
    </message>
    <message>
        <source>No record of %1 was transferred</source>
        <translation>Aucun enregistrement de %1 n’a été transféré</translation>
    </message>
    <message numerus="yes">
        <source>%1 is initialized, but for %n record(s)</source>
        <translation>
            <numerusform>%1&#xa0;: initialisation terminée, sauf pour %n enregistrement</numerusform>
            <numerusform>%1&#xa0;: initialisation terminée, sauf pour %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is initialized</source>
        <translation>%1&#xa0;: initialisation terminée</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) that had failed transferred now.</source>
        <translation>
            <numerusform>Enregistrement en échec maintenant transféré&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Enregistrements en échec maintenant transférés&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.</source>
        <translation>%1 créés, %2 mis à jour, %3 inchangés.</translation>
    </message>
    <message>
        <source>%1 found on iPaaS.com now, %2 still not told of.</source>
        <translation>%1 maintenant trouvés sur iPaaS.com, %2 toujours sans résultat connu.</translation>
    </message>
    <message numerus="yes">
        <source>Of the updated, %Ln record(s) linked by name first.</source>
        <translation>
            <numerusform>Parmi les mis à jour, %Ln enregistrement a d’abord été lié par son nom.</numerusform>
            <numerusform>Parmi les mis à jour, %Ln enregistrements ont d’abord été liés par leur nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run still has to send %Ln record(s).</source>
        <translation>
            <numerusform>Une exécution doit encore envoyer %Ln enregistrement.</numerusform>
            <numerusform>Une exécution doit encore envoyer %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run goes on where this one stopped.</source>
        <translation>La prochaine exécution reprendra là où celle-ci s’est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not linked: the names are those of other linked records.</source>
        <translation>
            <numerusform>%n enregistrement non lié&#xa0;: son nom est celui d’un autre enregistrement lié.</numerusform>
            <numerusform>%n enregistrements non liés&#xa0;: leurs noms sont ceux d’autres enregistrements liés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the same name left alone, as chosen.</source>
        <translation>
            <numerusform>%n enregistrement de même nom laissé tel quel, comme choisi.</numerusform>
            <numerusform>%n enregistrements de même nom laissés tels quels, comme choisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records below say why they were not transferred.</source>
        <translation>Les enregistrements ci-dessous indiquent pourquoi ils n’ont pas été transférés.</translation>
    </message>
</context>
<context>
    <name>causeway::AboutWindow</name>
    <message>
        <source>About Causeway</source>
        <translation>À propos de Causeway</translation>
    </message>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Connecte Business Central à iPaaS.com.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Causeway is licensed under the Apache License 2.0. It is not a product of Microsoft or of iPaaS.com.</source>
        <translation>Causeway est distribué sous la licence Apache 2.0. Ce n’est un produit ni de Microsoft ni d’iPaaS.com.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <extracomment>%1 lists libraries, each with its licence</extracomment>
        <translation>Il utilise %1.</translation>
    </message>
</context>
<context>
    <name>causeway::Banner</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>causeway::CallsChart</name>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Appels à iPaaS.com au cours de la dernière minute</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 sur %2 autorisés</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckExplanation</name>
    <message>
        <source>HTTP status %1</source>
        <translation>État HTTP %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>ID de corrélation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ID de trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Heure&#xa0;: %1 UTC</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the check that it belongs to</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>causeway::CheckLadder</name>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Test de connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non testée</translation>
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
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a check or several, %2 its state</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hide the explanation: %1</source>
        <extracomment>%1 is a check</extracomment>
        <translation>Masquer l’explication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the explanation: %1</source>
        <translation>Afficher l’explication&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ChoiceForAll</name>
    <message>
        <source>Until you choose, they are left as they are and count as not transferred.</source>
        <translation>Tant que vous n’avez pas choisi, ils restent tels quels et comptent comme non transférés.</translation>
    </message>
</context>
<context>
    <name>causeway::ClickPicture</name>
    <message>
        <source>Picture: &quot;%1&quot;, then &quot;%2&quot;</source>
        <extracomment>%1 is an entry of a portal&apos;s menu, %2 a button on the page behind it</extracomment>
        <translation>Image&#xa0;: «&#xa0;%1&#xa0;», puis «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>causeway::CompanyPage</name>
    <message>
        <source>Environment and company</source>
        <translation>Environnement et société</translation>
    </message>
    <message>
        <source>Where in Business Central the data is read from.</source>
        <translation>Où les données sont lues dans Business Central.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Companies in this environment</source>
        <translation>Sociétés de cet environnement</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>The name that Business Central&apos;s services go by; the display name may differ.</source>
        <translation>Nom utilisé par les services de Business Central&#xa0;; le nom d’affichage peut être différent.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking Business Central for its companies…</source>
        <translation>Interrogation de Business Central sur ses sociétés…</translation>
    </message>
    <message>
        <source>Business Central lists its companies here once it lets the app in. The name can be typed below.</source>
        <translation>Business Central liste ici ses sociétés dès qu’il autorise l’application. Le nom peut être saisi ci-dessous.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Look again for environments and companies</source>
        <translation>Revérifier les environnements et les sociétés</translation>
    </message>
    <message>
        <source>Asking the admin center for environments…</source>
        <translation>Interrogation du centre d’administration sur les environnements…</translation>
    </message>
    <message>
        <source>Not active now: %1.</source>
        <translation>Actuellement inactifs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionStore</name>
    <message>
        <source>Connection</source>
        <extracomment>The name of a connection that was given none.</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The connection file %1 cannot be read: %2. Its connection is missing from the list until the file can be read again.</source>
        <translation>Le fichier de connexion %1 ne peut pas être lu&#xa0;: %2. Sa connexion est absente de la liste tant que le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The connection file %1 was written by a newer Causeway and was left alone. Use a newer Causeway to work with its connection.</source>
        <translation>Le fichier de connexion %1 a été écrit par une version plus récente de Causeway et n’a pas été touché. Utilisez une version plus récente de Causeway pour sa connexion.</translation>
    </message>
    <message>
        <source>Two connections are named &quot;%1&quot;. One of them is shown as &quot;%2&quot;.</source>
        <translation>Deux connexions portent le nom «&#xa0;%1&#xa0;». L’une d’elles est affichée sous le nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2) and could not be set aside.</source>
        <translation>Le fichier %1 est endommagé (%2) et n’a pas pu être mis de côté.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). It was set aside as %3; the other connections are not affected.</source>
        <translation>Le fichier %1 est endommagé (%2). Il a été mis de côté sous %3&#xa0;; les autres connexions ne sont pas concernées.</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>Il n’y a pas de connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Cette connexion n’existe plus.</translation>
    </message>
    <message>
        <source>The file %1 could not be removed: %2.</source>
        <translation>Le fichier %1 n’a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is already a connection named &quot;%1&quot;.</source>
        <translation>Il y a déjà une connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the free space and the permissions, then try again.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;: %2. Vérifiez l’espace libre et les autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionsModel</name>
    <message>
        <source>not tested</source>
        <translation>non testée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>the secret expires soon</source>
        <translation>le secret expire bientôt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>made-up data</source>
        <translation>données fictives</translation>
    </message>
    <message>
        <source>%1, made-up data</source>
        <translation>%1, données fictives</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>expiration inconnue</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, stopped at %2</source>
        <translation>%1, arrêtée après %2</translation>
    </message>
    <message>
        <source>%1, %2 failed and %3 in conflict of %4</source>
        <translation>%1, %2 en échec et %3 en conflit sur %4</translation>
    </message>
    <message>
        <source>%1, %2 of %3 failed</source>
        <translation>%1, %2 sur %3 en échec</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in conflict</source>
        <translation>%1, %2 sur %3 en conflit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln enregistrement</numerusform>
            <numerusform>%1, %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, interrupted at %2</source>
        <extracomment>An initialization that was broken off from outside. %1: when it began, %2: number of records</extracomment>
        <translation>%1, interrompue après %2</translation>
    </message>
    <message>
        <source>%1, under way</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, non terminée</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month: &quot;19 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment, company</source>
        <translation>Environnement, société</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Last initialization</source>
        <translation>Dernière initialisation</translation>
    </message>
    <message>
        <source>the secret has expired</source>
        <translation>le secret a expiré</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>en cours de test</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>test en cours…</translation>
    </message>
</context>
<context>
    <name>causeway::CopyList</name>
    <message>
        <source>Copied</source>
        <extracomment>What a button has just done</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <extracomment>%1 is a setting of a subscription, such as Tenant ID</extracomment>
        <translation>%1&#xa0;: copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>causeway::CredentialsPage</name>
    <message>
        <source>Credentials of the app registration</source>
        <translation>Identifiants de l’inscription d’application</translation>
    </message>
    <message>
        <source>From the pages Overview and Certificates &amp; secrets of the app in the Microsoft Entra admin center.</source>
        <translation>Sur les pages «&#xa0;Vue d’ensemble&#xa0;» et «&#xa0;Certificats et secrets&#xa0;» de l’application, dans le centre d’administration Microsoft Entra.</translation>
    </message>
    <message>
        <source>Tenant ID or domain</source>
        <translation>ID de locataire ou domaine</translation>
    </message>
    <message>
        <source>contoso.onmicrosoft.com</source>
        <translation>contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>On the Overview page: Application (client) ID.</source>
        <translation>Sur la page «&#xa0;Vue d’ensemble&#xa0;»&#xa0;: ID d’application (client).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>La colonne «&#xa0;Valeur&#xa0;», et non la colonne «&#xa0;ID de secret&#xa0;». Il est conservé uniquement dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Expiration du secret</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(facultatif, pour un rappel)</translation>
    </message>
    <message>
        <source>Advanced: scope, grant type, API address, sign-in address</source>
        <translation>Avancé&#xa0;: étendue, type d’octroi, adresse de l’API, adresse d’authentification</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d’octroi</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>Adresse de l’API Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse d’authentification</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same for every connection. Change it only if you were told to.</source>
        <translation>La même pour toutes les connexions. Ne la modifiez que si on vous l’a demandé.</translation>
    </message>
</context>
<context>
    <name>causeway::DataPage</name>
    <message>
        <source>Data and throttling</source>
        <translation>Données et limitation</translation>
    </message>
    <message>
        <source>What is transferred to iPaaS.com, and how fast. The defaults are right for most.</source>
        <translation>Ce qui est transféré vers iPaaS.com, et à quelle vitesse. Les valeurs par défaut conviennent le plus souvent.</translation>
    </message>
    <message>
        <source>Webhook API key</source>
        <translation>Clé d’API du webhook</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>Only where iPaaS.com does not show it. It goes to the system&apos;s keychain only.</source>
        <translation>Uniquement si iPaaS.com ne la montre pas. Elle est conservée uniquement dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Name of the entity set or web service</source>
        <translation>Nom du jeu d’entités ou du service web</translation>
    </message>
    <message>
        <source>%1: name of the source</source>
        <translation>%1&#xa0;: nom de la source</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limitation des appels</translation>
    </message>
    <message>
        <source>As in Subscription Configuration on iPaaS.com. Causeway keeps to these limits: at most so many calls in so many seconds.</source>
        <translation>Comme dans «&#xa0;Subscription Configuration&#xa0;» sur iPaaS.com. Causeway respecte ces limites&#xa0;: un nombre maximal d’appels en un nombre donné de secondes.</translation>
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
        <translation>Page d’API personnalisée&#xa0;: éditeur/groupe/version/nom.</translation>
    </message>
    <message>
        <source>Look again for all three</source>
        <translation>Revérifier les trois</translation>
    </message>
</context>
<context>
    <name>causeway::DataTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <extracomment>The rows in the order in which they came</extracomment>
        <translation>Ne pas trier</translation>
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
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Choisir une date (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>causeway::Disclosure</name>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>causeway::EmptyState</name>
    <message>
        <source>Connect Business Central to iPaaS.com</source>
        <translation>Connecter Business Central à iPaaS.com</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Configurer une connexion</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Essayer dans le bac à sable</translation>
    </message>
    <message>
        <source>Causeway leads you through Microsoft Entra, Business Central and iPaaS.com, tests each step as you go, and then transfers customer categories, locations and shipping methods.</source>
        <translation>Causeway vous guide dans Microsoft Entra, Business Central et iPaaS.com, teste chaque étape au fur et à mesure, puis transfère les catégories client, les magasins et les modes d’expédition.</translation>
    </message>
    <message>
        <source>In eight steps, about half an hour. What is needed for it is below.</source>
        <translation>En huit étapes, une demi-heure environ. Ce qui est nécessaire figure ci-dessous.</translation>
    </message>
    <message>
        <source>The same steps in five minutes, with made-up data on this computer. You need nothing.</source>
        <translation>Les mêmes étapes en cinq minutes, avec des données fictives sur cet ordinateur. Vous n’avez besoin de rien.</translation>
    </message>
    <message>
        <source>I&amp;mport a connection that was exported…</source>
        <translation>Im&amp;porter une connexion exportée…</translation>
    </message>
    <message>
        <source>In Microsoft Entra</source>
        <translation>Dans Microsoft Entra</translation>
    </message>
    <message>
        <source>Someone who may register an app and grant admin consent, such as an Application Administrator.</source>
        <translation>Une personne autorisée à inscrire une application et à accorder le consentement d’administrateur, par exemple un administrateur d’application.</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>Dans Business Central</translation>
    </message>
    <message>
        <source>Someone who may let an app in, on the page &quot;Microsoft Entra Applications&quot;, and give it a permission set.</source>
        <translation>Une personne autorisée à ajouter une application sur la page «&#xa0;Applications Microsoft Entra&#xa0;» et à lui attribuer un ensemble d’autorisations.</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>Sur iPaaS.com</translation>
    </message>
    <message>
        <source>Your e-mail and password or an API key, and the company to connect.</source>
        <translation>Votre e-mail et votre mot de passe ou une clé d’API, et la société à connecter.</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Ce dont vous avez besoin</translation>
    </message>
    <message>
        <source>Are these other people? The wizard has a page with every step and value to give to them.</source>
        <translation>S’agit-il d’autres personnes&#xa0;? L’assistant a une page avec toutes les étapes et valeurs à leur transmettre.</translation>
    </message>
</context>
<context>
    <name>causeway::FormField</name>
    <message>
        <source>Pick one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Filled in; type to replace it</source>
        <translation>Rempli&#xa0;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it</source>
        <translation>Dans le trousseau&#xa0;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>Stored for another address: enter it for this one</source>
        <translation>Enregistré pour une autre adresse&#xa0;; à saisir pour celle-ci</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. Maj semble activée.</translation>
    </message>
</context>
<context>
    <name>causeway::HomeMenu</name>
    <message>
        <source>iPaaS.com&apos;s &amp;help pages</source>
        <translation>Pages d’&amp;aide d’iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com &amp;portal</source>
        <translation>&amp;Portail iPaaS.com</translation>
    </message>
    <message>
        <source>&amp;App registrations in Microsoft Entra</source>
        <translation>&amp;Inscriptions d’applications dans Microsoft Entra</translation>
    </message>
    <message>
        <source>&amp;Microsoft Entra Applications in Business Central</source>
        <translation>Applications &amp;Microsoft Entra dans Business Central</translation>
    </message>
    <message>
        <source>&amp;Web Services in Business Central</source>
        <translation>Services &amp;web dans Business Central</translation>
    </message>
    <message>
        <source>Business Central admin &amp;center</source>
        <translation>&amp;Centre d’administration Business Central</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;error codes of the sign-in</source>
        <translation>Microsoft Learn&#xa0;: codes d’&amp;erreur de l’authentification</translation>
    </message>
    <message>
        <source>Microsoft Learn: a&amp;ddresses of Business Central&apos;s APIs</source>
        <translation>Microsoft Learn&#xa0;: a&amp;dresses des API de Business Central</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;limits of calls to Business Central</source>
        <translation>Microsoft Learn&#xa0;: &amp;limites d’appels à Business Central</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Ends the program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Conne&amp;xion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Of the windows: light or dark</extracomment>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A colour scheme</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Help for the &amp;set-up</source>
        <translation>Aide à la &amp;configuration</translation>
    </message>
    <message>
        <source>&amp;Try it in the sandbox</source>
        <translation>&amp;Essayer dans le bac à sable</translation>
    </message>
    <message>
        <source>&amp;What Causeway stores</source>
        <translation>Ce que Causeway con&amp;serve</translation>
    </message>
    <message>
        <source>&amp;About Causeway</source>
        <translation>À &amp;propos de Causeway</translation>
    </message>
    <message>
        <source>The page could not be written.</source>
        <translation>La page n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>%1. The same steps are on the second page of the wizard.</source>
        <translation>%1. Les mêmes étapes figurent sur la deuxième page de l’assistant.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu être démarré.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ImportResults</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1 of %2 files imported</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>Fichiers importés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>A connection file holds no secrets. Enter them with &quot;Edit&quot;, then test.</source>
        <translation>Un fichier de connexion ne contient aucun secret. Saisissez les secrets avec «&#xa0;Modifier&#xa0;», puis testez.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>Importée sous le nom %1.</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importé</translation>
    </message>
</context>
<context>
    <name>causeway::InitializePage</name>
    <message>
        <source>The connection is saved</source>
        <translation>La connexion est enregistrée</translation>
    </message>
    <message>
        <source>The last step transfers customer categories, locations and shipping methods to iPaaS.com. It can wait: the home window starts it just as well.</source>
        <translation>La dernière étape transfère les catégories client, les magasins et les modes d’expédition vers iPaaS.com. Elle peut attendre&#xa0;: la fenêtre d’accueil permet aussi de la lancer.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Aperçu d’abord</translation>
    </message>
    <message>
        <source>Compares both sides and shows what would be done. Nothing is written.</source>
        <translation>Compare les deux côtés et montre ce qui serait fait. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Transfers what is new or changed. You can pause it or stop it at any time.</source>
        <translation>Transfère ce qui est nouveau ou modifié. Vous pouvez mettre en pause ou arrêter à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Closes the wizard</extracomment>
        <translation>&amp;Terminer</translation>
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
        <translation>Où vont les données&#xa0;: l’abonnement de l’intégration Business Central.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Sign in, or keep the sign-in that there is.</source>
        <translation>Connectez-vous, ou conservez la session existante.</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (numéro %2)</translation>
    </message>
    <message>
        <source>Number %1, not of this company</source>
        <translation>Numéro %1, pas de cette société</translation>
    </message>
    <message>
        <source>Pick it after signing in, or type its number.</source>
        <translation>Choisissez-le après vous être connecté, ou saisissez son numéro.</translation>
    </message>
</context>
<context>
    <name>causeway::IpaasSignIn</name>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>&amp;E-mail and password</source>
        <translation>&amp;E-mail et mot de passe</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Se connecter avec une clé d’API</translation>
    </message>
    <message>
        <source>Sign in with e-mail and password</source>
        <translation>Se connecter avec une adresse e-mail et un mot de passe</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Made in the iPaaS.com portal. It goes to the system&apos;s keychain only.</source>
        <translation>Créée dans le portail iPaaS.com. Elle est conservée uniquement dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sign in &amp;anew</source>
        <translation>Se rec&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Conserver la sess&amp;ion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Used once to sign in and never stored; only the sign-in is kept, in the keychain.</source>
        <translation>Utilisé une seule fois pour se connecter et jamais enregistré&#xa0;; seule la session est conservée, dans le trousseau.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Company on iPaaS.com</source>
        <translation>Société sur iPaaS.com</translation>
    </message>
    <message>
        <source>Advanced: API address and client ID of iPaaS.com</source>
        <translation>Avancé&#xa0;: adresse de l’API et ID client d’iPaaS.com</translation>
    </message>
    <message>
        <source>API address of iPaaS.com</source>
        <translation>Adresse de l’API iPaaS.com</translation>
    </message>
    <message>
        <source>Pick one or type your own. Some of the paths below it could not be confirmed: iPaaS.com publishes no description. The connection test shows whether they fit.</source>
        <translation>Choisissez-en une ou saisissez la vôtre. Certains des chemins qui en dépendent n’ont pas pu être confirmés&#xa0;: iPaaS.com n’en publie aucune description. Le test de connexion montre s’ils conviennent.</translation>
    </message>
    <message>
        <source>Client ID for iPaaS.com</source>
        <translation>ID client pour iPaaS.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Sent with each call as %1. It could not be confirmed whether iPaaS.com needs it: leave it empty unless iPaaS.com gave you one.</source>
        <translation>Envoyé avec chaque appel dans %1. Impossible de confirmer qu’iPaaS.com en a besoin&#xa0;: laissez ce champ vide, sauf si iPaaS.com vous en a donné un.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Asking iPaaS.com…</source>
        <translation>Interrogation d’iPaaS.com…</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n subscription(s).</source>
        <translation>
            <numerusform>iPaaS.com liste %n abonnement.</numerusform>
            <numerusform>iPaaS.com liste %n abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com lists no subscription for this company yet.</source>
        <translation>iPaaS.com ne liste encore aucun abonnement pour cette société.</translation>
    </message>
    <message>
        <source>Pick the company.</source>
        <translation>Choisissez la société.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;List subscriptions</source>
        <translation>&amp;Lister les abonnements</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
</context>
<context>
    <name>causeway::MainWindow</name>
    <message>
        <source>The sandbox of this connection was started again.</source>
        <translation>Le bac à sable de cette connexion a été redémarré.</translation>
    </message>
    <message>
        <source>Its made-up data is new: nothing has been transferred yet.</source>
        <translation>Ses données fictives sont nouvelles&#xa0;: rien n’a encore été transféré.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Rechercher dans les connexions</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Select a connection to test, initialize, edit or delete it.</source>
        <translation>Sélectionnez une connexion pour la tester, l’initialiser, la modifier ou la supprimer.</translation>
    </message>
    <message>
        <source>The past runs of %1 cannot be read.</source>
        <translation>Les exécutions antérieures de %1 ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The connection was not exported.</source>
        <translation>La connexion n’a pas été exportée.</translation>
    </message>
    <message>
        <source>%1 is being initialized.</source>
        <translation>L’initialisation de %1 est en cours.</translation>
    </message>
    <message>
        <source>Stop the initialization first, then delete the connection.</source>
        <translation>Arrêtez d’abord l’initialisation, puis supprimez la connexion.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its settings, its secrets in the keychain and the journal of its initializations are removed from this computer. Nothing changes in Business Central or on iPaaS.com.</source>
        <translation>Ses paramètres, ses secrets dans le trousseau et le journal de ses initialisations sont supprimés de cet ordinateur. Rien ne change dans Business Central ni sur iPaaS.com.</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>Close Causeway?</source>
        <translation>Fermer Causeway&#xa0;?</translation>
    </message>
    <message>
        <source>Something is still under way. An initialization goes on where it was at the next start; what was entered and not saved is lost.</source>
        <translation>Une opération est encore en cours. Une initialisation reprend là où elle en était au prochain démarrage&#xa0;; ce qui a été saisi et non enregistré est perdu.</translation>
    </message>
    <message>
        <source>Close Causeway</source>
        <translation>Fermer Causeway</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>Stop &amp;all tests</source>
        <translation>Arrêter to&amp;us les tests</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>To&amp;ut tester</translation>
    </message>
    <message>
        <source>Sho&amp;w all connections</source>
        <translation>&amp;Voir toutes les connexions</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w only the %n that need attention</source>
        <translation>
            <numerusform>&amp;Voir uniquement la connexion à traiter (%n)</numerusform>
            <numerusform>&amp;Voir uniquement les %n connexions à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing: %1 of %2 done, %3 failed</source>
        <extracomment>Connections. %1 of %2 were tested, %3 of them failed</extracomment>
        <translation>Test en cours&#xa0;: %1 sur %2, %3 en échec</translation>
    </message>
    <message>
        <source>No connection that needs attention has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Aucune connexion à traiter ne contient «&#xa0;%1&#xa0;» dans son nom, son environnement, sa société ou son locataire.</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Aucune connexion ne contient «&#xa0;%1&#xa0;» dans son nom, son environnement, sa société ou son locataire.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Of the connections</extracomment>
        <translation>%1 sur %2 à l’écran</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 connections: %3 work, %4 failed.</source>
        <translation>Arrêt après %1 connexions sur %2&#xa0;: %3 en état de marche, %4 en échec.</translation>
    </message>
    <message>
        <source>%1 connections tested: %2 work, %3 failed.</source>
        <translation>Connexions testées&#xa0;: %1, dont %2 en état de marche et %3 en échec.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) tested: all work.</source>
        <translation>
            <numerusform>%n connexion testée&#xa0;: elle fonctionne.</numerusform>
            <numerusform>%n connexions testées&#xa0;: toutes fonctionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sandbox was started again for that. Its made-up data is new.</source>
        <translation>Un bac à sable a été redémarré pour cela. Ses données fictives sont nouvelles.</translation>
    </message>
    <message>
        <source>Show what nee&amp;ds attention</source>
        <translation>Voir ce &amp;qui est à traiter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>F&amp;ermer</translation>
    </message>
</context>
<context>
    <name>causeway::MappingEditor</name>
    <message>
        <source>The external ID cannot be changed: it is what iPaaS.com and Causeway know a record of Business Central by.</source>
        <translation>L’ID externe ne peut pas être modifié&#xa0;: c’est par lui qu’iPaaS.com et Causeway reconnaissent un enregistrement de Business Central.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1&#xa0;: mappage</translation>
    </message>
    <message>
        <source>Addresses go to iPaaS.com</source>
        <translation>Envoi des adresses à iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s help pages know both. The names of its fields for addresses could not be confirmed; custom fields must be defined in its portal.</source>
        <translation>Les pages d’aide d’iPaaS.com mentionnent les deux. Les noms de ses champs d’adresse n’ont pas pu être confirmés&#xa0;; les champs personnalisés doivent être définis dans son portail.</translation>
    </message>
    <message>
        <source>%1: addresses</source>
        <translation>%1&#xa0;: adresses</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>selon les lignes</translation>
    </message>
    <message>
        <source>as dedicated fields</source>
        <translation>en champs dédiés</translation>
    </message>
    <message>
        <source>as custom fields</source>
        <translation>en champs personnalisés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type, and what a button does to its mapping</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>causeway::MappingModel</name>
    <message>
        <source>%1 (custom field)</source>
        <translation>%1 (champ personnalisé)</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <extracomment>Two fields, of which the first that is not empty counts</extracomment>
        <translation>%1, sinon %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>State of the row of the external id, which cannot be changed</extracomment>
        <translation>fixe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>causeway::MappingRowEditor</name>
    <message>
        <source>kind of the field of iPaaS.com</source>
        <translation>type du champ d’iPaaS.com</translation>
    </message>
    <message>
        <source>field of iPaaS.com</source>
        <translation>champ d’iPaaS.com</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <translation>type de la source</translation>
    </message>
    <message>
        <source>field of Business Central</source>
        <translation>champ de Business Central</translation>
    </message>
    <message>
        <source>field of Business Central where the first is empty</source>
        <translation>champ de Business Central si le premier est vide</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>First of two fields</source>
        <translation>Premier de deux champs</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Texte fixe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type, and what an editor of its mapping is for</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>text that goes into every record</source>
        <translation>texte placé dans chaque enregistrement</translation>
    </message>
    <message>
        <source>To iPaaS.com</source>
        <translation>Vers iPaaS.com</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Depuis Business Central</translation>
    </message>
</context>
<context>
    <name>causeway::NamePage</name>
    <message>
        <source>Name the connection</source>
        <translation>Nommer la connexion</translation>
    </message>
    <message>
        <source>The name of the subscription on iPaaS.com is a good choice: it is how you will find it again.</source>
        <translation>Le nom de l’abonnement sur iPaaS.com est un bon choix&#xa0;: c’est sous ce nom que vous retrouverez la connexion.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Comme l’abonnement l’indique sur iPaaS.com.</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Importer un fichier de connexion</translation>
    </message>
    <message>
        <source>Fills in everything but the secrets from a file that Causeway exported.</source>
        <translation>Remplit tout, sauf les secrets, à partir d’un fichier exporté par Causeway.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Essayer dans le bac à sable</translation>
    </message>
    <message>
        <source>Fills in everything for a stand-in of all three services on this computer.</source>
        <translation>Remplit tout pour une simulation des trois services sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or start from what is there already</source>
        <translation>Ou partir de ce qui existe déjà</translation>
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
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>How long it was at work, without the time between a stop and going on. Work that was killed, or lost with the power, is not in it.</source>
        <translation>Durée de travail effective, sans le temps écoulé entre un arrêt et la reprise. Le travail interrompu de force, ou perdu lors d’une coupure de courant, n’est pas compté.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>causeway::PastRunsWindow</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1, earlier runs</source>
        <translation>%1, historique</translation>
    </message>
    <message>
        <source>Earlier runs of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>The last %1 runs are kept on this computer.</source>
        <translation>Les %1 dernières exécutions sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions antérieures</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Rechercher dans les enregistrements</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Enregistrements non transférés</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>The earlier runs cannot be read</source>
        <translation>Les exécutions antérieures ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Nothing has been transferred yet</source>
        <translation>Rien n’a encore été transféré</translation>
    </message>
    <message>
        <source>When an initialization of %1 has run, its counts are listed here, and its report can be saved and printed.</source>
        <translation>Après une initialisation de %1, ses chiffres sont listés ici, et son rapport peut être enregistré et imprimé.</translation>
    </message>
    <message>
        <source>The records of this run cannot be read now</source>
        <translation>Les enregistrements de cette exécution ne peuvent pas être lus pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not transferred</source>
        <translation>
            <numerusform>%Ln enregistrement non transféré</numerusform>
            <numerusform>%Ln enregistrements non transférés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Every record was transferred</source>
        <translation>Tous les enregistrements ont été transférés</translation>
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
        <translation>ID de locataire ou domaine</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Expiration du secret</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d’octroi</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>Adresse de l’API Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse d’authentification</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>ID of the company</source>
        <translation>ID de la société</translation>
    </message>
    <message>
        <source>&amp;Paste what you have</source>
        <translation>&amp;Coller ce que vous avez</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler le collage</translation>
    </message>
    <message>
        <source>Undo what was filled in</source>
        <translation>Annuler ce qui a été rempli</translation>
    </message>
    <message>
        <source>Fills in every field that what you have copied names: the app&apos;s Overview page, settings of another program, rows of a spreadsheet, an address of Business Central.</source>
        <translation>Remplit chaque champ nommé dans ce que vous avez copié&#xa0;: la page «&#xa0;Vue d’ensemble&#xa0;» de l’application, les paramètres d’un autre programme, les lignes d’une feuille de calcul, une adresse de Business Central.</translation>
    </message>
    <message>
        <source>What you have copied names no field of a connection. Copy a field&apos;s name with its value, such as &quot;Directory (tenant) ID&quot; and what stands below it.</source>
        <translation>Ce que vous avez copié ne nomme aucun champ d’une connexion. Copiez le nom d’un champ avec sa valeur, par exemple «&#xa0;ID de l’annuaire (locataire)&#xa0;» et ce qui figure en dessous.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>Rempli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All fields are as they were before.</source>
        <translation>Tous les champs sont comme avant.</translation>
    </message>
</context>
<context>
    <name>causeway::PickList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Aucun élément ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>causeway::ProblemDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>External ID %1, %2</source>
        <extracomment>%1 is Business Central&apos;s key of a record, %2 the name of an error</extracomment>
        <translation>ID externe %1, %2</translation>
    </message>
    <message>
        <source>Copy what is said of %1</source>
        <extracomment>%1 is a record</extracomment>
        <translation>Copier les informations sur %1</translation>
    </message>
</context>
<context>
    <name>causeway::PublishingSteps</name>
    <message>
        <source>How to publish it in Business Central</source>
        <translation>Comment la publier dans Business Central</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>%1: how to publish it in Business Central</source>
        <translation>%1&#xa0;: comment publier la page dans Business Central</translation>
    </message>
    <message>
        <source>Look again for all three sources</source>
        <translation>Revérifier les trois sources</translation>
    </message>
    <message>
        <source>Object Type</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>ID d’objet</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Nom de service</translation>
    </message>
    <message>
        <source>In Business Central, search for the page &quot;Web Services&quot; (Alt+Q) and open it.</source>
        <translation>Dans Business Central, recherchez la page «&#xa0;Services web&#xa0;» (Alt+Q) et ouvrez-la.</translation>
    </message>
    <message>
        <source>Press &quot;New&quot; and fill in one line with these values. Business Central adds the object&apos;s name, &quot;%1&quot;.</source>
        <translation>Cliquez sur «&#xa0;Nouveau&#xa0;» et remplissez une ligne avec ces valeurs. Business Central ajoute le nom de l’objet, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tick &quot;Published&quot; in that line. It is saved when you leave the line.</source>
        <translation>Cochez «&#xa0;Publié&#xa0;» dans cette ligne. Elle est enregistrée lorsque vous la quittez.</translation>
    </message>
    <message>
        <source>Come back and look again. Under another service name it is found as well: by its fields.</source>
        <translation>Revenez ensuite et cliquez sur «&#xa0;Revérifier&#xa0;». Sous un autre nom de service, la page est également trouvée, grâce à ses champs.</translation>
    </message>
    <message>
        <source>The page is a custom API&apos;s where your partner has made one; it is looked for, too. From version 30 of Business Central (2027) on, Microsoft&apos;s own pages can no longer be published, and a custom API is the way.</source>
        <translation>La page est celle d’une API personnalisée si votre partenaire en a créé une&#xa0;; elle est recherchée elle aussi. À partir de la version 30 de Business Central (2027), les pages de Microsoft ne peuvent plus être publiées, et il faut une API personnalisée.</translation>
    </message>
    <message>
        <source>Locations come with API v2.0 and need not be published. That page has a code and a name at least; whether it shows addresses could not be confirmed.</source>
        <translation>Les magasins sont fournis par l’API v2.0 et n’ont pas besoin d’être publiés. Cette page contient au moins un code et un nom&#xa0;; impossible de confirmer qu’elle montre les adresses.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>A type of object in Business Central</extracomment>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>causeway::ReadingWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>causeway::RecordDetails</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fields of the record on both sides</source>
        <translation>Champs de l’enregistrement des deux côtés</translation>
    </message>
    <message>
        <source>Reading what iPaaS.com has.</source>
        <translation>Lecture du contenu d’iPaaS.com.</translation>
    </message>
    <message>
        <source>Choose a record to see what it has on both sides.</source>
        <translation>Choisissez un enregistrement pour voir son contenu des deux côtés.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have it: a run creates it.</source>
        <translation>Absent d’iPaaS.com&#xa0;: une exécution le crée.</translation>
    </message>
    <message>
        <source>A run brings iPaaS.com up to date.</source>
        <translation>Une exécution met iPaaS.com à jour.</translation>
    </message>
    <message>
        <source>It was transferred and has not changed since.</source>
        <translation>Il a été transféré et n’a pas changé depuis.</translation>
    </message>
    <message>
        <source>It cannot be linked: nothing is written for it.</source>
        <translation>Il ne peut pas être lié&#xa0;: rien n’est écrit pour lui.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what becomes of a record, %2 its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What iPaaS.com has could not be read. %1</source>
        <translation>Le contenu d’iPaaS.com n’a pas pu être lu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>
            <numerusform>%n champ diffère&#xa0;: %1.</numerusform>
            <numerusform>%n champs diffèrent&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields are the same on both sides.</source>
        <translation>Tous les champs sont identiques des deux côtés.</translation>
    </message>
</context>
<context>
    <name>causeway::RecordFieldsModel</name>
    <message>
        <source>empty</source>
        <extracomment>A field that holds nothing</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Of a field whose values on both sides are not the same</extracomment>
        <translation>diffère</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a field, %2 says &quot;differs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Instead of a value: iPaaS.com does not have the record</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>iPaaS.com now</source>
        <translation>iPaaS.com (actuel)</translation>
    </message>
</context>
<context>
    <name>causeway::RecordListModel</name>
    <message>
        <source>chosen</source>
        <extracomment>Decided for this one record alone</extracomment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>causeway::RecordPreviewModel</name>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A record&apos;s external ID, and why it cannot be sent</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>causeway::RegistrationPage</name>
    <message>
        <source>Register the app</source>
        <translation>Inscrire l’application</translation>
    </message>
    <message>
        <source>Once for each Microsoft tenant, in two portals. If you have a tenant ID, a client ID and a secret that Business Central knows already, go on with Next.</source>
        <translation>Une fois par locataire Microsoft, dans deux portails. Si vous avez un ID de locataire, un ID client et un secret que Business Central connaît déjà, continuez avec «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Give this to your administrator</source>
        <translation>&amp;Transmettre à votre administrateur</translation>
    </message>
    <message>
        <source>All steps and values, for someone who may do what you may not.</source>
        <translation>Toutes les étapes et valeurs, pour une personne disposant des droits qui vous manquent.</translation>
    </message>
    <message>
        <source>&amp;Copy as text for a mail</source>
        <translation>&amp;Copier comme texte d’e-mail</translation>
    </message>
    <message>
        <source>&amp;Save as a page to print…</source>
        <translation>&amp;Enregistrer comme page à imprimer…</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail.</source>
        <translation>Copié&#xa0;: collez le texte dans un e-mail.</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Enregistrer les étapes</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>App registration for iPaaS.com</source>
        <translation>Inscription d’application pour iPaaS.com</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Impossible d’enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 what it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <translation>pas encore saisi, voir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>causeway::ReportActions</name>
    <message>
        <source>The report was not saved.</source>
        <translation>Le rapport n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;uvrir</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Le rapport n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>No program for it was found. It is here: %1</source>
        <translation>Aucun programme pour l’ouvrir n’a été trouvé. Il se trouve ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Impression du rapport…</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Le rapport n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The printer %1 does not take it.</source>
        <translation>L’imprimante %1 ne l’accepte pas.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>causeway::RotateWindow</name>
    <message>
        <source>%1, client secret</source>
        <translation>%1, secret client</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Renouveler le secret de %1</translation>
    </message>
    <message>
        <source>The new secret is tested first. Until it has worked, the connection keeps the one it has.</source>
        <translation>Le nouveau secret est d’abord testé. Tant qu’il n’a pas fonctionné, la connexion conserve celui qu’elle a.</translation>
    </message>
    <message>
        <source>Client ID of the app</source>
        <translation>ID client de l’application</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>pas encore saisi</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nouveau secret client</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>La colonne «&#xa0;Valeur&#xa0;», et non la colonne «&#xa0;ID de secret&#xa0;». Il est conservé uniquement dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Expiration du secret</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(facultatif, pour un rappel)</translation>
    </message>
    <message>
        <source>Two things are left, in this order:</source>
        <translation>Il reste deux choses à faire, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>1. iPaaS.com has a copy of its own. Paste the new secret into the settings of the subscription in its portal, and save them there.</source>
        <translation>1. iPaaS.com a sa propre copie du secret. Collez le nouveau secret dans les paramètres de l’abonnement, dans son portail, et enregistrez-les.</translation>
    </message>
    <message>
        <source>Copy the &amp;new secret</source>
        <translation>Copier le &amp;nouveau secret</translation>
    </message>
    <message>
        <source>2. Then delete the old secret under &quot;Certificates &amp; secrets&quot; in the Microsoft Entra admin center.</source>
        <translation>2. Supprimez ensuite l’ancien secret sous «&#xa0;Certificats et secrets&#xa0;» dans le centre d’administration Microsoft Entra.</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Le secret n’est plus dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Signing in with the new secret…</source>
        <translation>Authentification avec le nouveau secret…</translation>
    </message>
    <message>
        <source>It works. Waiting for the keychain…</source>
        <translation>Le secret fonctionne. Attente du trousseau…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Test and replace</source>
        <translation>&amp;Tester et remplacer</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced</source>
        <translation>Le secret de %1 a été remplacé</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked. It is kept until Causeway ends: after that the old one is used again. Rotate once more when the keychain can be written to.</source>
        <extracomment>%1: the keychain of this computer</extracomment>
        <translation>L’authentification avec le nouveau secret a fonctionné. Il est conservé jusqu’à la fermeture de Causeway&#xa0;: ensuite, l’ancien sera de nouveau utilisé. Renouvelez-le une fois encore lorsque le trousseau acceptera l’écriture.</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked, and it is in %1.</source>
        <translation>L’authentification avec le nouveau secret a fonctionné, et il est conservé dans %1.</translation>
    </message>
    <message>
        <source>Keep the new secret for this &amp;session only</source>
        <translation>Conserver le nouveau secret pour cette &amp;session uniquement</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Le secret est dans le Presse-papiers pour %n seconde&#xa0;: collez-le maintenant.</numerusform>
            <numerusform>Le secret est dans le Presse-papiers pour %n secondes&#xa0;: collez-le maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without replacing the secret?</source>
        <translation>Fermer sans remplacer le secret&#xa0;?</translation>
    </message>
    <message>
        <source>The connection keeps the secret it has. What was entered here is lost, and the portal shows a secret only once.</source>
        <translation>La connexion conserve le secret qu’elle a. Ce qui a été saisi ici est perdu, et le portail n’affiche un secret qu’une fois.</translation>
    </message>
    <message>
        <source>Close without replacing</source>
        <translation>Fermer sans remplacer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>causeway::SandboxBanner</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Sandbox: made-up data on this computer. Nothing leaves it.</source>
        <translation>Bac à sable&#xa0;: données fictives sur cet ordinateur. Rien ne le quitte.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretLineEdit</name>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour afficher</translation>
    </message>
</context>
<context>
    <name>causeway::SecretReminder</name>
    <message>
        <source>Nothing can be transferred until a new one takes its place.</source>
        <translation>Rien ne peut être transféré tant qu’un nouveau secret ne l’a pas remplacé.</translation>
    </message>
    <message>
        <source>Make a new one in the Microsoft Entra admin center and replace it here before that.</source>
        <translation>Créez-en d’ici là un nouveau dans le centre d’administration Microsoft Entra, et remplacez-le ici.</translation>
    </message>
    <message>
        <source>Rotate the &amp;secret</source>
        <translation>Renouveler le &amp;secret</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) have expired, or will within 30 days.</source>
        <translation>
            <numerusform>%n secret client a expiré ou expirera dans les 30 jours.</numerusform>
            <numerusform>%n secrets client ont expiré ou expireront dans les 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <extracomment>%1: a sentence about the secret that expires first</extracomment>
        <translation>Le plus urgent&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Les v&amp;oir</translation>
    </message>
    <message>
        <source>Remind me t&amp;omorrow</source>
        <translation>Me ra&amp;ppeler demain</translation>
    </message>
    <message>
        <source>The client secret of %1 expires today.</source>
        <translation>Le secret client de %1 expire aujourd’hui.</translation>
    </message>
    <message>
        <source>The client secret of %1 expired on %2.</source>
        <translation>Le secret client de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The client secret of %1 expires on %2.</source>
        <translation>Le secret client de %1 expire le %2.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretRotation</name>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Saisissez d’abord le nouveau secret.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrigez d’abord le champ signalé.</translation>
    </message>
    <message>
        <source>This is the secret that is stored already.</source>
        <translation>C’est le secret déjà conservé.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and enter the column Value of that.</source>
        <translation>Créez-en un nouveau dans l’inscription d’application, et saisissez le texte de sa colonne «&#xa0;Valeur&#xa0;».</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsGrid</name>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs, perhaps on purpose</source>
        <translation>différent, peut-être volontairement</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>In place of a secret</extracomment>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>none is set</source>
        <extracomment>Of a secret</extracomment>
        <translation>aucun défini</translation>
    </message>
    <message>
        <source>one is set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Heading of a column: values as entered in this program</extracomment>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>Sur iPaaS.com</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot; for %2</source>
        <extracomment>%1 is the value of a setting on iPaaS.com, %2 the setting</extracomment>
        <translation>Adopter «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsTable</name>
    <message>
        <source>Use theirs for all</source>
        <translation>Tout adopter</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are equal</source>
        <translation>
            <numerusform>%n paramètre est identique</numerusform>
            <numerusform>%n paramètres sont identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. iPaaS.com works with its own: correct the wrong side, here or in the subscription&apos;s settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</source>
        <translation>
            <numerusform>%n paramètre diffère. iPaaS.com utilise le sien&#xa0;: corrigez le côté erroné, ici ou dans les paramètres de l’abonnement dans le portail. D’ici là, le test de connexion échoue, et iPaaS.com peut lire à un autre endroit que Causeway.</numerusform>
            <numerusform>%n paramètres diffèrent. iPaaS.com utilise les siens&#xa0;: corrigez le côté erroné, ici ou dans les paramètres de l’abonnement dans le portail. D’ici là, le test de connexion échoue, et iPaaS.com peut lire à un autre endroit que Causeway.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be confirmed: the subscription shows none of its settings.</source>
        <translation>Non confirmé&#xa0;: l’abonnement ne montre aucun de ses paramètres.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings contradict nothing that was entered here.</source>
        <translation>Les paramètres de l’abonnement ne contredisent rien de ce qui a été saisi ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be confirmed.</source>
        <translation>
            <numerusform>%n d’entre eux n’a pas pu être confirmé.</numerusform>
            <numerusform>%n d’entre eux n’ont pas pu être confirmés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SetupDraft</name>
    <message>
        <source>A published web service has a name only. For publisher/group/version/name pick the kind &quot;API page&quot;.</source>
        <translation>Un service web publié n’a qu’un nom. Pour éditeur/groupe/version/nom, choisissez le type «&#xa0;Page d’API&#xa0;».</translation>
    </message>
</context>
<context>
    <name>causeway::SourcePanel</name>
    <message>
        <source>Source and first records</source>
        <translation>Source et premiers enregistrements</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mappage</translation>
    </message>
    <message>
        <source>First records, as they will be sent</source>
        <translation>Premiers enregistrements, tels qu’ils seront envoyés</translation>
    </message>
    <message>
        <source>%1: source and first records</source>
        <translation>%1&#xa0;: source et premiers enregistrements</translation>
    </message>
    <message>
        <source>%1: kind of source</source>
        <translation>%1&#xa0;: type de source</translation>
    </message>
    <message>
        <source>API page</source>
        <translation>Page d’API</translation>
    </message>
    <message>
        <source>Published web service</source>
        <translation>Service web publié</translation>
    </message>
    <message>
        <source>%1: first records</source>
        <translation>%1&#xa0;: premiers enregistrements</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1&#xa0;: mappage</translation>
    </message>
    <message>
        <source>The subscription&apos;s own mappings in iPaaS.com count. What was set here is kept, for when records are written directly.</source>
        <translation>Ce sont les mappages de l’abonnement dans iPaaS.com qui s’appliquent. Ce qui a été défini ici est conservé pour le cas où les enregistrements sont écrits directement.</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>non recherché</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Pas encore recherché</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>recherche en cours</translation>
    </message>
    <message>
        <source>Looking in Business Central…</source>
        <translation>Recherche dans Business Central…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Sources possibles</translation>
    </message>
    <message>
        <source>%1: look again</source>
        <translation>%1&#xa0;: revérifier</translation>
    </message>
    <message>
        <source>found, not confirmed</source>
        <translation>trouvé, non confirmé</translation>
    </message>
    <message>
        <source>Found as %1; it has no records</source>
        <extracomment>%1 is the name of a web service or an entity set</extracomment>
        <translation>Trouvé sous le nom %1&#xa0;; aucun enregistrement</translation>
    </message>
    <message>
        <source>Found as %1</source>
        <translation>Trouvé sous le nom %1</translation>
    </message>
    <message>
        <source>Not found under its name, but there is what it may be.</source>
        <translation>Introuvable sous son nom, mais il existe des sources possibles.</translation>
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
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>causeway::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>causeway::StoredPlaces</name>
    <message>
        <source>What Causeway stores</source>
        <translation>Ce que Causeway conserve</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>It is made when the first connection is saved.</source>
        <translation>Il est créé à l’enregistrement de la première connexion.</translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionGuide</name>
    <message>
        <source>Not made yet? Make the subscription in the portal</source>
        <translation>Pas encore créé&#xa0;? Créez l’abonnement dans le portail</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>Le secret n’est plus dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>Sign in to the iPaaS.com portal, open &quot;Subscriptions&quot; and there the &quot;Marketplace&quot;.</source>
        <translation>Connectez-vous au portail iPaaS.com, ouvrez «&#xa0;Subscriptions&#xa0;», puis «&#xa0;Marketplace&#xa0;».</translation>
    </message>
    <message>
        <source>Find the integration with Microsoft Dynamics 365 Business Central and press &quot;Subscribe&quot;.</source>
        <translation>Trouvez l’intégration avec Microsoft Dynamics 365 Business Central et cliquez sur «&#xa0;Subscribe&#xa0;».</translation>
    </message>
    <message>
        <source>Fill in &quot;Subscription Settings&quot; with these values. Leave &quot;Create Default Mappings&quot; ticked: iPaaS.com transfers nothing without mappings.</source>
        <translation>Remplissez «&#xa0;Subscription Settings&#xa0;» avec ces valeurs. Laissez «&#xa0;Create Default Mappings&#xa0;» coché&#xa0;: iPaaS.com ne transfère rien sans mappages.</translation>
    </message>
    <message>
        <source>Save it there. Then come back and check again: the new subscription is picked for you.</source>
        <translation>Enregistrez-le dans le portail. Revenez ensuite et cliquez sur «&#xa0;Revérifier&#xa0;»&#xa0;: le nouvel abonnement est choisi pour vous.</translation>
    </message>
    <message>
        <source>The names are those of iPaaS.com&apos;s help pages. Whether the portal words them alike today could not be confirmed.</source>
        <translation>Ces noms sont ceux des pages d’aide d’iPaaS.com. Impossible de confirmer que le portail les libelle ainsi aujourd’hui.</translation>
    </message>
    <message>
        <source>Sign in above first.</source>
        <translation>Connectez-vous d’abord ci-dessus.</translation>
    </message>
    <message>
        <source>entered, not shown</source>
        <translation>saisi, non affiché</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <extracomment>%1 is the title of a page of the wizard</extracomment>
        <translation>pas encore saisi, voir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>Le secret est dans le Presse-papiers pour %n seconde&#xa0;: collez-le maintenant.</numerusform>
            <numerusform>Le secret est dans le Presse-papiers pour %n secondes&#xa0;: collez-le maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionPanel</name>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>After the subscription was changed in the portal</source>
        <translation>Après la modification de l’abonnement dans le portail</translation>
    </message>
    <message>
        <source>Comparing the subscription&apos;s settings…</source>
        <translation>Comparaison des paramètres de l’abonnement…</translation>
    </message>
    <message>
        <source>Its settings could not be read: %1</source>
        <translation>Ses paramètres n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>causeway::TestPage</name>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour le support</translation>
    </message>
    <message>
        <source>Save with the &amp;failed check</source>
        <translation>Enregistrer &amp;malgré l’échec</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Copié, sans les secrets.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button that tests the connection</extracomment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Save &amp;untested</source>
        <translation>E&amp;nregistrer sans test</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Re&amp;tester</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Re&amp;lancer à partir de l’échec</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>To&amp;ut retester</translation>
    </message>
    <message>
        <source>The opened line says what to do.</source>
        <translation>La ligne ouverte indique que faire.</translation>
    </message>
    <message>
        <source>Keep the secrets for this session only</source>
        <translation>Conserver les secrets pour cette session uniquement</translation>
    </message>
</context>
<context>
    <name>causeway::TestWindow</name>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour le support</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Re&amp;lancer à partir de l’échec</translation>
    </message>
    <message>
        <source>%1, connection test</source>
        <translation>%1, test de connexion</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Copié, sans les secrets.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>To&amp;ut retester</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Re&amp;tester</translation>
    </message>
</context>
<context>
    <name>causeway::TransferChoices</name>
    <message>
        <source>Leave them alone</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Nothing is written for them, on either side.</source>
        <translation>Rien n’est écrit pour eux, d’aucun côté.</translation>
    </message>
    <message>
        <source>Link them to the records there</source>
        <translation>Les lier à ceux d’iPaaS.com</translation>
    </message>
    <message>
        <source>The records on iPaaS.com get the values from Business Central. Those that are linked to another record are left alone.</source>
        <translation>Les enregistrements sur iPaaS.com reçoivent les valeurs de Business Central. Ceux qui sont liés à un autre enregistrement sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Leave them deleted</source>
        <translation>Les laisser supprimés</translation>
    </message>
    <message>
        <source>Nothing is written for them. A run names them as not transferred.</source>
        <translation>Rien n’est écrit pour eux. Une exécution les signale comme non transférés.</translation>
    </message>
    <message>
        <source>Create them anew</source>
        <translation>Les recréer</translation>
    </message>
    <message>
        <source>iPaaS.com gets new records with the values from Business Central, linked to those records.</source>
        <translation>iPaaS.com reçoit de nouveaux enregistrements avec les valeurs de ceux de Business Central, auxquels ils sont liés.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réinterroger</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more. Nothing is sent.</source>
        <translation>iPaaS.com est interrogé à nouveau. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Les renvoyer</translation>
    </message>
    <message>
        <source>iPaaS.com gets another hook for each. It updates what has arrived already.</source>
        <translation>iPaaS.com reçoit un autre hook pour chacun. Il met à jour ce qui est déjà arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a name that iPaaS.com has already, without a link</source>
        <translation>
            <numerusform>%n enregistrement dont le nom existe déjà sur iPaaS.com, sans lien</numerusform>
            <numerusform>%n enregistrements dont le nom existe déjà sur iPaaS.com, sans lien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s), deleted on iPaaS.com</source>
        <translation>
            <numerusform>%n enregistrement lié, supprimé sur iPaaS.com</numerusform>
            <numerusform>%n enregistrements liés, supprimés sur iPaaS.com</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose outcome iPaaS.com has not told</source>
        <translation>
            <numerusform>%n enregistrement dont iPaaS.com n’a pas indiqué le résultat</numerusform>
            <numerusform>%n enregistrements dont iPaaS.com n’a pas indiqué le résultat</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;every record again</source>
        <translation>Tout ren&amp;voyer</translation>
    </message>
    <message>
        <source>Compare &amp;everything</source>
        <translation>Tout co&amp;mparer</translation>
    </message>
    <message>
        <source>Hands iPaaS.com all records, whatever is known of earlier runs. Takes longer, and mends what was changed or deleted on iPaaS.com.</source>
        <translation>Transmet tous les enregistrements à iPaaS.com, quoi que l’on sache des exécutions antérieures. Prend plus de temps, et répare ce qui a été modifié ou supprimé sur iPaaS.com.</translation>
    </message>
    <message>
        <source>Reads both sides as a whole instead of only what has changed. Takes longer, and finds what was changed or deleted on iPaaS.com.</source>
        <translation>Lit les deux côtés en entier, et non seulement ce qui a changé. Prend plus de temps, et trouve ce qui a été modifié ou supprimé sur iPaaS.com.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferJob</name>
    <message>
        <source>Initializing a connection to iPaaS.com</source>
        <translation>Initialisation d’une connexion à iPaaS.com</translation>
    </message>
</context>
<context>
    <name>causeway::TransferModel</name>
    <message>
        <source>web service %1</source>
        <extracomment>%1 is the name of a web service that is published in Business Central</extracomment>
        <translation>service web %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is an entity set (&quot;locations&quot;), %2 where it is (&quot;contoso/app/v1.0&quot;, or Microsoft&apos;s own &quot;API v2.0&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message numerus="yes">
        <source>done, %Ln failed</source>
        <translation>
            <numerusform>terminé, %Ln échec</numerusform>
            <numerusform>terminé, %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 pour cent</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>Depuis Business Central</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Records read from Business Central</extracomment>
        <translation>Lus</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Records that are only on one side so far</extracomment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>Records that were deleted on iPaaS.com</extracomment>
        <translation>Suppr. iPaaS.com</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Non envoyables</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>causeway::TransferRecords</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réinterroger</translation>
    </message>
    <message>
        <source>Asks iPaaS.com once more for the records whose outcome it has not told</source>
        <translation>Interroge à nouveau iPaaS.com sur les enregistrements dont il n’a pas indiqué le résultat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Rechercher dans les enregistrements</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not transferred</source>
        <translation>
            <numerusform>%n enregistrement non transféré</numerusform>
            <numerusform>%n enregistrements non transférés</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run would do, the first %1 records of each type</source>
        <translation>Ce que ferait une exécution, les %1 premiers enregistrements de chaque type</translation>
    </message>
    <message>
        <source>What a run would do</source>
        <translation>Ce que ferait une exécution</translation>
    </message>
    <message>
        <source>No record has &quot;%1&quot; in its name, its description or what is said about it.</source>
        <translation>Aucun enregistrement ne contient «&#xa0;%1&#xa0;» dans son nom, sa description ou sa remarque.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n choice(s) of single records</source>
        <translation>
            <numerusform>Annuler %n choix individuel</numerusform>
            <numerusform>Annuler %n choix individuels</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>L’enregistrement a été supprimé sur iPaaS.com, mais il y est encore lié.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferView</name>
    <message>
        <source>&amp;Preview</source>
        <translation>Ap&amp;erçu</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>Rapp&amp;ort</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>Progression générale</translation>
    </message>
    <message>
        <source>Progress of each data type</source>
        <translation>Progression de chaque type de données</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Appels à iPaaS.com au cours de la dernière minute</translation>
    </message>
    <message>
        <source>The connection was edited after the preview.</source>
        <translation>La connexion a été modifiée après l’aperçu.</translation>
    </message>
    <message>
        <source>What the preview showed may not be true any more. A new one shows what a run would do now.</source>
        <translation>Ce que montrait l’aperçu n’est peut-être plus exact. Un nouvel aperçu montre ce que ferait une exécution maintenant.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 a été supprimée</translation>
    </message>
    <message>
        <source>Another program has removed this connection. What was transferred stays on iPaaS.com.</source>
        <translation>Un autre programme a supprimé cette connexion. Ce qui a été transféré reste sur iPaaS.com.</translation>
    </message>
    <message>
        <source>The initialization of %1 was not finished</source>
        <translation>L’initialisation de %1 n’a pas été terminée</translation>
    </message>
    <message>
        <source>Initialize %1</source>
        <translation>Initialiser %1</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and hands over every record.</source>
        <translation>La dernière exécution n’a pas été terminée. Depuis, la connexion a été modifiée et ne pointe plus au même endroit&#xa0;; une exécution recommence donc du début et transmet chaque enregistrement.</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and compares everything. Nothing is transferred twice.</source>
        <translation>La dernière exécution n’a pas été terminée. Depuis, la connexion a été modifiée et ne pointe plus au même endroit&#xa0;; une exécution recommence donc du début et compare tout. Rien n’est transféré deux fois.</translation>
    </message>
    <message>
        <source>Transfers customer categories, locations and shipping methods to iPaaS.com. A preview shows first what would be done and writes nothing.</source>
        <translation>Transfère les catégories client, les magasins et les modes d’expédition vers iPaaS.com. Un aperçu montre d’abord ce qui serait fait et n’écrit rien.</translation>
    </message>
    <message>
        <source>Closing this window stops the run. It goes on where it was when you come back.</source>
        <translation>Fermer cette fenêtre arrête l’exécution. Elle reprendra là où elle en était à votre retour.</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Arrêt&#xa0;: les appels en cours sont menés à leur terme.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>iPaaS.com did not list what it has of: %1.</source>
        <translation>iPaaS.com n’a pas listé son contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some of what is shown as new may be there. A run looks each record up first, so that none is written twice.</source>
        <translation>Une partie de ce qui apparaît comme nouveau existe peut-être déjà. Une exécution recherche d’abord chaque enregistrement, afin qu’aucun ne soit écrit deux fois.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written; conflicts show in the run.</source>
        <translation>Les mappages propres à iPaaS.com déterminent ce qui est écrit&#xa0;; les conflits apparaissent pendant l’exécution.</translation>
    </message>
    <message>
        <source>What was deleted on iPaaS.com meanwhile is seen only when everything is compared.</source>
        <translation>Ce qui a été supprimé entre-temps sur iPaaS.com n’apparaît que si tout est comparé.</translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>L’initialisation de %1 a été arrêtée</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 est utilisée par un autre programme</translation>
    </message>
    <message>
        <source>%1 was not initialized</source>
        <translation>%1 n’a pas été initialisée</translation>
    </message>
    <message>
        <source>Nothing was transferred.</source>
        <translation>Rien n’a été transféré.</translation>
    </message>
    <message>
        <source>The next run hands over every record anew.</source>
        <translation>La prochaine exécution transmettra chaque enregistrement à nouveau.</translation>
    </message>
    <message>
        <source>The next run compares every record anew; nothing is transferred twice.</source>
        <translation>La prochaine exécution comparera chaque enregistrement à nouveau&#xa0;; rien n’est transféré deux fois.</translation>
    </message>
    <message>
        <source>Every record was handed over anew.</source>
        <translation>Chaque enregistrement a été transmis à nouveau.</translation>
    </message>
    <message>
        <source>Every record was compared anew.</source>
        <translation>Chaque enregistrement a été comparé à nouveau.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>Le journal des exécutions antérieures était endommagé.</translation>
    </message>
    <message>
        <source>It was set aside as %1; this run compared everything anew.</source>
        <translation>Il a été mis de côté sous %1&#xa0;; cette exécution a tout comparé à nouveau.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>La connexion ne pointe plus au même endroit qu’à sa dernière exécution.</translation>
    </message>
    <message>
        <source>If one is not defined there, the run ends at the first record that has a value in it.</source>
        <translation>Si l’un d’eux n’y est pas défini, l’exécution s’arrête au premier enregistrement où il a une valeur.</translation>
    </message>
    <message>
        <source>The initialization has ended.</source>
        <translation>L’initialisation est terminée.</translation>
    </message>
    <message>
        <source>The initialization needs you.</source>
        <translation>L’initialisation requiert votre intervention.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Preview again</source>
        <translation>R&amp;efaire l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Re&amp;démarrer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>causeway::TransferWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1, initialization</source>
        <translation>%1, initialisation</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>%1 What was transferred stays. The next run goes on where this one stopped.</source>
        <extracomment>%1 says how far the run is: &quot;4,210 of 10,217 records done.&quot;</extracomment>
        <translation>%1 Ce qui a été transféré est conservé. La prochaine exécution reprendra là où celle-ci s’est arrêtée.</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Arrêter l’initialisation de %1 et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Ne pas arrêter</translation>
    </message>
</context>
<context>
    <name>causeway::UnfinishedOffer</name>
    <message>
        <source>The initialization of %1 was not finished.</source>
        <translation>L’initialisation de %1 n’a pas été terminée.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Plus t&amp;ard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a connection, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n initialization(s) were not finished.</source>
        <translation>
            <numerusform>%n initialisation n’a pas été terminée.</numerusform>
            <numerusform>%n initialisations n’ont pas été terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each goes on where it was.</source>
        <extracomment>%1: names of connections</extracomment>
        <translation>%1&#xa0;: chacune reprend là où elle en était.</translation>
    </message>
</context>
<context>
    <name>causeway::WayChoice</name>
    <message>
        <source>&amp;Directly</source>
        <translation>&amp;Directement</translation>
    </message>
    <message>
        <source>&amp;Through iPaaS.com</source>
        <translation>&amp;Via iPaaS.com</translation>
    </message>
    <message>
        <source>How hooks are addressed could not be confirmed: the first few records show whether it fits.</source>
        <translation>L’adressage des hooks n’a pas pu être confirmé&#xa0;: les tout premiers enregistrements montreront s’il convient.</translation>
    </message>
    <message>
        <source>How records come to iPaaS.com</source>
        <translation>Acheminement des enregistrements vers iPaaS.com</translation>
    </message>
    <message>
        <source>Causeway writes the records itself, with the mapping below.</source>
        <translation>Causeway écrit lui-même les enregistrements, avec le mappage ci-dessous.</translation>
    </message>
    <message>
        <source>Causeway hands iPaaS.com the id of each record, and your own mappings there write it.</source>
        <translation>Causeway transmet à iPaaS.com l’ID de chaque enregistrement, et vos propres mappages l’y écrivent.</translation>
    </message>
</context>
<context>
    <name>causeway::WizardFlow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>App registration</source>
        <translation>Inscription d’application</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Environment and company</source>
        <translation>Environnement et société</translation>
    </message>
    <message>
        <source>Data and throttling</source>
        <translation>Données et limitation</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Tester et enregistrer</translation>
    </message>
    <message>
        <source>Initialize</source>
        <translation>Initialiser</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Enregistrez d’abord la connexion.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Pick the company first.</source>
        <translation>Choisissez d’abord la société.</translation>
    </message>
    <message>
        <source>Make the subscription first.</source>
        <translation>Créez d’abord l’abonnement.</translation>
    </message>
    <message>
        <source>Pick the subscription first.</source>
        <translation>Choisissez d’abord l’abonnement.</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>Remplissez d’abord tous les champs.</translation>
    </message>
    <message>
        <source>Correct the mapping of %1 first.</source>
        <translation>Corrigez d’abord le mappage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrigez d’abord le champ signalé.</translation>
    </message>
    <message>
        <source>There is already a connection of this name. Choose another one, such as &quot;%1&quot;.</source>
        <translation>Il y a déjà une connexion de ce nom. Choisissez un autre nom, par exemple «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Trouvé.</translation>
    </message>
    <message>
        <source>The company has no subscription %1. Pick one of its own.</source>
        <translation>La société n’a pas d’abonnement %1. Choisissez l’un des siens.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>iPaaS.com lists no new subscription yet. Save it in the portal, then check again.</source>
        <translation>iPaaS.com ne liste encore aucun nouvel abonnement. Enregistrez-le dans le portail, puis cliquez sur «&#xa0;Revérifier&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n new subscription(s): pick yours above.</source>
        <translation>
            <numerusform>iPaaS.com liste %n nouvel abonnement&#xa0;: choisissez le vôtre ci-dessus.</numerusform>
            <numerusform>iPaaS.com liste %n nouveaux abonnements&#xa0;: choisissez le vôtre ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found and picked: %1.</source>
        <extracomment>%1 is the name of a subscription</extracomment>
        <translation>Trouvé et choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether it is of Business Central could not be confirmed: iPaaS.com shows neither its settings nor its integration.</source>
        <translation>Impossible de confirmer qu’il appartient à Business Central&#xa0;: iPaaS.com ne montre ni ses paramètres ni son intégration.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>La société n’a pas d’abonnement %1.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>The app may not list environments, which is optional: type the name as the Business Central admin center shows it. To have them listed, the app needs AdminCenter.ReadWrite.All with admin consent, and a line in the admin center under &quot;Authorized Microsoft Entra apps&quot;.</source>
        <translation>L’application ne peut pas lister les environnements, ce qui est facultatif&#xa0;: saisissez le nom tel que l’affiche le centre d’administration Business Central. Pour qu’ils soient listés, l’application doit avoir AdminCenter.ReadWrite.All avec le consentement d’administrateur, et une ligne dans le centre d’administration sous «&#xa0;Applications Microsoft Entra autorisées&#xa0;».</translation>
    </message>
    <message>
        <source>The environments could not be listed: %1 Type the name.</source>
        <translation>Les environnements n’ont pas pu être listés&#xa0;: %1 Saisissez le nom.</translation>
    </message>
    <message>
        <source>The admin center lists no environment. Type the name.</source>
        <translation>Le centre d’administration ne liste aucun environnement. Saisissez le nom.</translation>
    </message>
    <message>
        <source>The environment shows the app no company at all. The name can be typed below.</source>
        <translation>L’environnement ne montre aucune société à l’application. Le nom peut être saisi ci-dessous.</translation>
    </message>
    <message>
        <source>What else is published could not be looked through (%1), so that only the name above was tried. Any other name can be typed.</source>
        <translation>Impossible de parcourir ce qui est publié par ailleurs (%1)&#xa0;: seul le nom ci-dessus a été essayé. Tout autre nom peut être saisi.</translation>
    </message>
    <message>
        <source>Custom APIs could not be looked through (%1). Theirs can be typed as publisher/group/version/name.</source>
        <translation>Impossible de parcourir les API personnalisées (%1). Leurs pages peuvent être saisies sous la forme éditeur/groupe/version/nom.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed: it shows few of the fields that would tell it.</source>
        <translation>Impossible de confirmer que c’est la bonne source&#xa0;: elle montre peu des champs caractéristiques.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed, and there is another that may be.</source>
        <translation>Impossible de confirmer que c’est la bonne source, et une autre pourrait convenir.</translation>
    </message>
    <message>
        <source>Found under another name. %1</source>
        <translation>Trouvé sous un autre nom. %1</translation>
    </message>
</context>
<context>
    <name>causeway::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button that leads to the wizard&apos;s next step</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>Continuer &amp;quand même</translation>
    </message>
</context>
<context>
    <name>causeway::WizardShell</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Le bac à sable n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>Arrêter l’initialisation de %1 et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>What was transferred stays. The next run goes on where this one stopped.</source>
        <translation>Ce qui a été transféré est conservé. La prochaine exécution reprendra là où celle-ci s’est arrêtée.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Ne pas arrêter</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was entered here is lost. Nothing has been stored.</source>
        <translation>Ce qui a été saisi ici est perdu. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
</TS>
