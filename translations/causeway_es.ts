<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>%1 (default: %2)</source>
        <extracomment>%1 says what an option of the command line is for</extracomment>
        <translation>%1 (predeterminado: %2)</translation>
    </message>
    <message>
        <source>Connects Microsoft Dynamics 365 Business Central to iPaaS.com.</source>
        <translation>Conecta Microsoft Dynamics 365 Business Central con iPaaS.com.</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Muestra la versión y termina</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>Where connections and journals are kept</source>
        <translation>Dónde se guardan las conexiones y los diarios</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check or a record failed, 2 wrong use, 3 stopped before the end.
Without a keychain, CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY and CAUSEWAY_IPAAS_WEBHOOK_KEY serve for the run.</source>
        <translation>Códigos de salida: 0 terminado, 1 error en una comprobación o un registro, 2 uso incorrecto, 3 detenido antes del final.
Sin llavero, sirven para la ejecución CAUSEWAY_CLIENT_SECRET, CAUSEWAY_IPAAS_API_KEY y CAUSEWAY_IPAAS_WEBHOOK_KEY.</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>El nombre de la conexión</translation>
    </message>
    <message>
        <source>List, show, import, export or remove connections</source>
        <translation>Enumera, muestra, importa, exporta o quita conexiones</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Enumera las conexiones</translation>
    </message>
    <message>
        <source>As a JSON list</source>
        <translation>Como lista JSON</translation>
    </message>
    <message>
        <source>Show what is set in a connection</source>
        <translation>Muestra la configuración de una conexión</translation>
    </message>
    <message>
        <source>As a connection file</source>
        <translation>Como archivo de conexión</translation>
    </message>
    <message>
        <source>Add the connection of a connection file</source>
        <translation>Agrega la conexión de un archivo de conexión</translation>
    </message>
    <message>
        <source>The connection file</source>
        <translation>El archivo de conexión</translation>
    </message>
    <message>
        <source>Replace the settings of the connection of that name</source>
        <translation>Reemplaza la configuración de la conexión de ese nombre</translation>
    </message>
    <message>
        <source>Write a connection file; it holds no secret</source>
        <translation>Escribe un archivo de conexión, que no contiene ningún secreto</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Dónde se escribe</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Remove a connection, its secrets and its journal</source>
        <translation>Quita una conexión, sus secretos y su diario</translation>
    </message>
    <message>
        <source>Keep a secret of a connection in the keychain</source>
        <translation>Guarda un secreto de una conexión en el llavero</translation>
    </message>
    <message>
        <source>Read a secret from standard input and keep it</source>
        <translation>Lee un secreto de la entrada estándar y lo guarda</translation>
    </message>
    <message>
        <source>client-secret, ipaas-api-key or ipaas-webhook-key</source>
        <translation>client-secret, ipaas-api-key o ipaas-webhook-key</translation>
    </message>
    <message>
        <source>Test a connection from the keychain to iPaaS.com</source>
        <translation>Prueba una conexión, desde el llavero hasta iPaaS.com</translation>
    </message>
    <message>
        <source>The result as one JSON object</source>
        <translation>El resultado como un único objeto JSON</translation>
    </message>
    <message>
        <source>How long a call may take with its repeats, in seconds</source>
        <translation>Cuánto puede durar una llamada con sus repeticiones, en segundos</translation>
    </message>
    <message>
        <source>Bring the records of Business Central to iPaaS.com</source>
        <translation>Lleva los registros de Business Central a iPaaS.com</translation>
    </message>
    <message>
        <source>Only this type (may be repeated): %1</source>
        <translation>Solo este tipo (se puede repetir): %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Say what would be done; write nothing</source>
        <translation>Indica qué se haría, sin escribir nada</translation>
    </message>
    <message>
        <source>Read nothing; send again what failed, and what a run that was stopped had yet to send</source>
        <translation>No lee nada; vuelve a enviar lo que falló y lo que una ejecución detenida tenía aún por enviar</translation>
    </message>
    <message>
        <source>Read and send nothing; ask iPaaS.com once more for records whose outcome it has not told</source>
        <translation>No lee ni envía nada; consulta de nuevo a iPaaS.com los registros cuyo resultado no ha comunicado</translation>
    </message>
    <message>
        <source>Read both sides as a whole, whatever is known of earlier runs</source>
        <translation>Lee ambos lados por completo, sin tener en cuenta lo que se sabe de ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Records of the same name that are not linked: link, skip or fail</source>
        <translation>Registros del mismo nombre que no están vinculados: link (vincular), skip (omitir) o fail (error)</translation>
    </message>
    <message>
        <source>Linked records that were deleted on iPaaS.com: create (anew) or fail</source>
        <translation>Registros vinculados que se eliminaron en iPaaS.com: create (crear de nuevo) o fail (error)</translation>
    </message>
    <message>
        <source>Records whose outcome iPaaS.com has not told: look (once more) or send (again)</source>
        <translation>Registros cuyo resultado no ha comunicado iPaaS.com: look (consultar de nuevo) o send (volver a enviar)</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>Un objeto JSON por línea</translation>
    </message>
    <message>
        <source>Run a stand-in for all three services on this computer</source>
        <translation>Ejecuta en este equipo una simulación de los tres servicios</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>El puerto</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>Switch a fault on (may be repeated)</source>
        <translation>Activa un fallo (se puede repetir)</translation>
    </message>
    <message>
        <source>How many records of a type there are (may be repeated)</source>
        <translation>Cuántos registros hay de un tipo (se puede repetir)</translation>
    </message>
    <message>
        <source>Write a connection file that fits</source>
        <translation>Escribe un archivo de conexión adecuado</translation>
    </message>
    <message>
        <source>List the faults and end</source>
        <translation>Enumera los fallos y termina</translation>
    </message>
    <message>
        <source>A command is missing: connection, secret, test, initialize or sandbox (see --help).</source>
        <translation>Falta un comando: connection, secret, test, initialize o sandbox (consulte --help).</translation>
    </message>
    <message>
        <source>connection: a command is missing: list, show, import, export or remove.</source>
        <translation>connection: falta un comando: list, show, import, export o remove.</translation>
    </message>
    <message>
        <source>secret: a command is missing: set.</source>
        <translation>secret: falta un comando: set.</translation>
    </message>
    <message>
        <source>Unknown kind of secret &quot;%1&quot;: it is client-secret, ipaas-api-key or ipaas-webhook-key.</source>
        <translation>Tipo de secreto desconocido «%1»: debe ser client-secret, ipaas-api-key o ipaas-webhook-key.</translation>
    </message>
    <message>
        <source>--timeout: &quot;%1&quot; is not a number of seconds from 1 to %2.</source>
        <translation>--timeout: «%1» no es un número de segundos entre 1 y %2.</translation>
    </message>
    <message>
        <source>--preview and --retry-failed do not go together.</source>
        <translation>--preview y --retry-failed no se pueden combinar.</translation>
    </message>
    <message>
        <source>--look-again and --preview do not go together.</source>
        <translation>--look-again y --preview no se pueden combinar.</translation>
    </message>
    <message>
        <source>--look-again and --retry-failed do not go together.</source>
        <translation>--look-again y --retry-failed no se pueden combinar.</translation>
    </message>
    <message>
        <source>--conflicts: &quot;%1&quot; is not link, skip or fail.</source>
        <translation>--conflicts: «%1» no es link, skip ni fail.</translation>
    </message>
    <message>
        <source>--retry-failed links nothing, as it reads nothing: use --conflicts link without it.</source>
        <translation>--retry-failed no vincula nada, porque no lee nada: use --conflicts link sin esa opción.</translation>
    </message>
    <message>
        <source>--deleted: &quot;%1&quot; is not create or fail.</source>
        <translation>--deleted: «%1» no es create ni fail.</translation>
    </message>
    <message>
        <source>--unknown: &quot;%1&quot; is not look or send.</source>
        <translation>--unknown: «%1» no es look ni send.</translation>
    </message>
    <message>
        <source>--look-again and --unknown send do not go together.</source>
        <translation>--look-again y --unknown send no se pueden combinar.</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot;: the types are %2.</source>
        <translation>Tipo desconocido «%1»: los tipos son %2.</translation>
    </message>
    <message>
        <source>--port: &quot;%1&quot; is not a port: it is a number from 0 to 65535.</source>
        <translation>--port: «%1» no es un puerto: debe ser un número entre 0 y 65535.</translation>
    </message>
    <message>
        <source>Unknown scenario &quot;%1&quot;: --list-scenarios names them all.</source>
        <translation>Escenario desconocido «%1»: --list-scenarios los enumera todos.</translation>
    </message>
    <message>
        <source>--records %1: unknown type &quot;%2&quot;: the types are %3.</source>
        <translation>--records %1: tipo desconocido «%2»: los tipos son %3.</translation>
    </message>
    <message>
        <source>--records %1: write TYPE=NUMBER, with a number from 0 on.</source>
        <translation>--records %1: escriba TIPO=NÚMERO, con un número a partir de 0.</translation>
    </message>
</context>
<context>
    <name>BusinessCentralClient</name>
    <message>
        <source>Business Central answered, but its answer is not a list.</source>
        <translation>Business Central respondió, pero su respuesta no es una lista.</translation>
    </message>
    <message>
        <source>A company in Business Central&apos;s list has no id or name.</source>
        <translation>En la lista de Business Central hay una empresa sin id. o sin nombre.</translation>
    </message>
    <message>
        <source>Business Central&apos;s list of companies does not end.</source>
        <translation>La lista de empresas de Business Central no termina.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads nowhere or in a circle.</source>
        <translation>El vínculo de Business Central a la página siguiente no lleva a ninguna parte o forma un círculo.</translation>
    </message>
    <message>
        <source>Business Central&apos;s link to the next page leads to another host (%1).</source>
        <translation>El vínculo de Business Central a la página siguiente lleva a otro host (%1).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Secrets at hand</source>
        <translation>Secretos disponibles</translation>
    </message>
    <message>
        <source>Sign-in host reached</source>
        <translation>Inicio de sesión accesible</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Permissions in the token</source>
        <translation>Permisos del token</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Customer Category can be read</source>
        <translation>Lectura de categorías de cliente</translation>
    </message>
    <message>
        <source>Location can be read</source>
        <translation>Lectura de ubicaciones</translation>
    </message>
    <message>
        <source>Shipping Method can be read</source>
        <translation>Lectura de métodos de envío</translation>
    </message>
    <message>
        <source>Sign-in to iPaaS.com</source>
        <translation>Inicio de sesión en iPaaS.com</translation>
    </message>
    <message>
        <source>Subscription on iPaaS.com</source>
        <translation>Suscripción en iPaaS.com</translation>
    </message>
    <message>
        <source>Settings of the subscription</source>
        <translation>Configuración de la suscripción</translation>
    </message>
    <message>
        <source>Way to initialize</source>
        <translation>Modo de inicialización</translation>
    </message>
    <message>
        <source>Client secret&apos;s expiry</source>
        <translation>Expiración del secreto</translation>
    </message>
</context>
<context>
    <name>CheckPrinter</name>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Mensaje del servicio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Id. de correlación</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The answer was a web page, not data.</source>
        <translation>La respuesta fue una página web, no datos.</translation>
    </message>
    <message>
        <source>The answer was a web page, not data: &quot;%1&quot;.</source>
        <translation>La respuesta fue una página web, no datos: «%1».</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1 and no explanation.</source>
        <translation>El servicio respondió con el estado HTTP %1 y sin ninguna explicación.</translation>
    </message>
    <message>
        <source>No answer came within the time allowed.</source>
        <translation>No hubo respuesta en el tiempo permitido.</translation>
    </message>
    <message>
        <source>The answer was larger than any right answer could be.</source>
        <translation>La respuesta fue mayor de lo que podría ser cualquier respuesta correcta.</translation>
    </message>
    <message>
        <source>%1 (proxy %2)</source>
        <translation>%1 (proxy %2)</translation>
    </message>
    <message>
        <source>The service sends on to another address (%1). Causeway does not follow, as the way leads past what was entered.</source>
        <translation>El servicio remite a otra dirección (%1). Causeway no la sigue, porque se aparta de lo que se especificó.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>The environment shows the app no company at all.</source>
        <translation>El entorno no muestra ninguna empresa a la aplicación.</translation>
    </message>
    <message>
        <source>The environment has: %1.</source>
        <translation>El entorno tiene: %1.</translation>
    </message>
    <message>
        <source>The company &quot;%1&quot; now has another ID: it was deleted and made anew, or the ID is of another environment. Pick it from the list again.</source>
        <translation>La empresa «%1» tiene ahora otro id.: se eliminó y se creó de nuevo, o el id. es de otro entorno. Selecciónela de nuevo en la lista.</translation>
    </message>
    <message>
        <source>There is no company &quot;%1&quot;.</source>
        <translation>No existe la empresa «%1».</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>never tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>superada el %1</translation>
    </message>
    <message>
        <source>failed on %1: %2</source>
        <translation>fallida el %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in place</source>
        <translation>
            <numerusform>%Ln registro transferido</numerusform>
            <numerusform>%Ln registros transferidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them new or changed</source>
        <translation>de ellos, %1 nuevos o modificados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>begun on %1 and not finished yet</source>
        <translation>iniciada el %1 y aún sin terminar</translation>
    </message>
    <message>
        <source>never initialized</source>
        <translation>sin inicializar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: when, %2: counts (&quot;902 records in place, 3 failed&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped before the end on %1: %2</source>
        <translation>detenida antes del final el %1: %2</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Aún no hay conexiones.</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>Última prueba: %1</translation>
    </message>
    <message>
        <source>Last initialization: %1</source>
        <translation>Última inicialización: %1</translation>
    </message>
    <message>
        <source>Use --replace to replace its settings.</source>
        <translation>Use --replace para reemplazar su configuración.</translation>
    </message>
    <message>
        <source>Replaced the settings of %1; its secrets stay as they are.</source>
        <translation>Se reemplazó la configuración de %1; sus secretos no cambian.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Se importó %1.</translation>
    </message>
    <message>
        <source>Exported %1 to %2, without its secrets.</source>
        <translation>Se exportó %1 a %2, sin sus secretos.</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets.</source>
        <translation>Se quitaron %1 y sus secretos.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entries of this connection (&quot;%1&quot;) could not be removed. %2</source>
        <translation>No se pudieron quitar del llavero las entradas de esta conexión («%1»). %2</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an address as text</source>
        <translation>una dirección como texto</translation>
    </message>
    <message>
        <source>%1 is not an address such as https://api.example.com</source>
        <translation>%1 no es una dirección como https://api.example.com</translation>
    </message>
    <message>
        <source>%1 must start with https:// (http:// is for this computer only)</source>
        <translation>%1 debe empezar por https:// (http:// solo es para este equipo)</translation>
    </message>
    <message>
        <source>a date such as 2027-05-01</source>
        <translation>una fecha como 2027-05-01</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 debe ser %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>%1 is a secret, and a connection file must not hold one. Remove it from the file; the secret is asked for when the connection is set up</source>
        <translation>%1 es un secreto, y un archivo de conexión no debe contener ninguno. Quítelo del archivo; el secreto se solicita al configurar la conexión</translation>
    </message>
    <message>
        <source>%1 is not a key of a connection file</source>
        <translation>%1 no es una clave de un archivo de conexión</translation>
    </message>
    <message>
        <source>%1 must name an &quot;entitySet&quot;, as its kind is &quot;api&quot;</source>
        <translation>%1 debe indicar un «entitySet», porque su tipo es «api»</translation>
    </message>
    <message>
        <source>%1 must name a &quot;service&quot;, as its kind is &quot;odata&quot;</source>
        <translation>%1 debe indicar un «service», porque su tipo es «odata»</translation>
    </message>
    <message>
        <source>%1 must be &quot;api&quot; or &quot;odata&quot;</source>
        <translation>%1 debe ser «api» u «odata»</translation>
    </message>
    <message>
        <source>%1 must be &quot;direct&quot; or &quot;through-ipaas&quot;</source>
        <translation>%1 debe ser «direct» o «through-ipaas»</translation>
    </message>
    <message>
        <source>%1 must name a &quot;field&quot; or a &quot;customField&quot;</source>
        <translation>%1 debe indicar un «field» o un «customField»</translation>
    </message>
    <message>
        <source>the file is larger than any connection file</source>
        <translation>el archivo es mayor que cualquier archivo de conexión</translation>
    </message>
    <message>
        <source>not JSON: line %1: %2</source>
        <translation>no es JSON: línea %1: %2</translation>
    </message>
    <message>
        <source>a connection file is one JSON object</source>
        <translation>un archivo de conexión es un único objeto JSON</translation>
    </message>
    <message>
        <source>schema is missing: this is not a connection file</source>
        <translation>falta schema: no es un archivo de conexión</translation>
    </message>
    <message>
        <source>schema is %1, and this version of Causeway reads up to %2: use a newer Causeway</source>
        <translation>schema es %1, y esta versión de Causeway lee hasta %2: use una versión más reciente de Causeway</translation>
    </message>
    <message>
        <source>schema must be between %1 and %2</source>
        <translation>schema debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>falta name</translation>
    </message>
</context>
<context>
    <name>ConnectionFiles</name>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Archivos de conexión (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Importar un archivo de conexión</translation>
    </message>
    <message>
        <source>Export the connection</source>
        <translation>Exportar la conexión</translation>
    </message>
    <message>
        <source>The file is too large for a connection.</source>
        <translation>El archivo es demasiado grande para ser una conexión.</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>No se importó %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>as typed; goes to the keychain when you save</source>
        <translation>tal como se escribió; pasará al llavero al guardar</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock is off by %n minute(s)</source>
        <translation>
            <numerusform>el reloj de este equipo se desvía %n minuto</numerusform>
            <numerusform>el reloj de este equipo se desvía %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>clock agrees</source>
        <translation>hora correcta</translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>válido %n minuto</numerusform>
            <numerusform>válido %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>válido %n segundo</numerusform>
            <numerusform>válido %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be confirmed</source>
        <translation>no se pudo confirmar</translation>
    </message>
    <message>
        <source>could not be confirmed: the token cannot be read</source>
        <translation>no se pudo confirmar: no se puede leer el token</translation>
    </message>
    <message>
        <source>The admin center shows its state as %1.</source>
        <translation>El centro de administración muestra su estado como %1.</translation>
    </message>
    <message>
        <source>The tenant has: %1.</source>
        <translation>El inquilino tiene: %1.</translation>
    </message>
    <message>
        <source>%1; the app may not list environments, which is optional</source>
        <translation>%1; la aplicación no puede enumerar los entornos, lo cual es opcional</translation>
    </message>
    <message>
        <source>%1; the environments could not be listed</source>
        <translation>%1; no se pudieron enumerar los entornos</translation>
    </message>
    <message>
        <source>%1: no records yet</source>
        <translation>%1: aún no hay registros</translation>
    </message>
    <message>
        <source>no expiry date entered</source>
        <translation>sin fecha de expiración</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expiró hace %n día</numerusform>
            <numerusform>expiró hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service asks to slow down: next try in %n second(s)</source>
        <translation>
            <numerusform>el servicio pide ir más despacio: próximo intento en %n segundo</numerusform>
            <numerusform>el servicio pide ir más despacio: próximo intento en %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no good answer yet: next try in %n second(s)</source>
        <translation>
            <numerusform>aún no hay una respuesta válida: próximo intento en %n segundo</numerusform>
            <numerusform>aún no hay una respuesta válida: próximo intento en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>through iPaaS.com: webhook API key at hand, listener reached</source>
        <translation>a través de iPaaS.com: clave de API de webhook disponible, agente de escucha accesible</translation>
    </message>
    <message>
        <source>how hooks are addressed could not be confirmed</source>
        <translation>no se pudo confirmar a qué dirección se envían los webhooks</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; there and &quot;%3&quot; here</source>
        <translation>%1 es «%2» allí y «%3» aquí</translation>
    </message>
    <message>
        <source>could not be confirmed: the subscription shows none of the settings</source>
        <translation>no se pudo confirmar: la suscripción no muestra ninguno de los parámetros</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) agree</source>
        <translation>
            <numerusform>%n parámetro coincide</numerusform>
            <numerusform>%n parámetros coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>another value there, which may be meant: %1</source>
        <translation>allí hay otro valor, quizá a propósito: %1</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>no está allí: %1</translation>
    </message>
    <message>
        <source>could not be confirmed: %1</source>
        <translation>no se pudo confirmar: %1</translation>
    </message>
    <message>
        <source>the renewed sign-in could not be kept: sign in anew before the next run</source>
        <translation>no se pudo guardar el inicio de sesión renovado: vuelva a iniciar sesión antes de la próxima ejecución</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>No se ha elegido ninguna suscripción.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>La empresa no tiene la suscripción %1.</translation>
    </message>
    <message>
        <source>%1; could not be confirmed: whether it is of Business Central</source>
        <translation>%1; no se pudo confirmar si es de Business Central</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>not tried, because &quot;%1&quot; failed</source>
        <translation>sin comprobar, porque falló «%1»</translation>
    </message>
    <message>
        <source>The token is for %1.</source>
        <translation>El token es para %1.</translation>
    </message>
    <message>
        <source>The token is for the tenant %1.</source>
        <translation>El token es para el inquilino %1.</translation>
    </message>
    <message>
        <source>The token is for the app %1.</source>
        <translation>El token es para la aplicación %1.</translation>
    </message>
    <message>
        <source>The token has no roles at all.</source>
        <translation>El token no tiene ningún rol.</translation>
    </message>
    <message>
        <source>The token&apos;s roles are: %1.</source>
        <translation>Los roles del token son: %1.</translation>
    </message>
    <message>
        <source>directly: Causeway writes the records itself</source>
        <translation>directamente: Causeway escribe los registros</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
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
        <translation>En iPaaS.com faltan campos personalizados de la asignación (%1).</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has these custom fields could not be confirmed (%1).</source>
        <translation>No se pudo confirmar si iPaaS.com tiene estos campos personalizados (%1).</translation>
    </message>
</context>
<context>
    <name>DirectWriter</name>
    <message>
        <source>The record of this name on iPaaS.com was gone when it was to be linked.</source>
        <translation>El registro de este nombre ya no existía en iPaaS.com cuando se iba a vincular.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>El registro se eliminó en iPaaS.com y allí sigue vinculado.</translation>
    </message>
    <message>
        <source>iPaaS.com does not find the record that it says is linked.</source>
        <translation>iPaaS.com no encuentra el registro que indica como vinculado.</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Business Central&apos;s answer is not a list of records (%1).</source>
        <translation>La respuesta de Business Central no es una lista de registros (%1).</translation>
    </message>
</context>
<context>
    <name>EnvironmentSecretStore</name>
    <message>
        <source>the environment (%1), then %2</source>
        <extracomment>Where secrets are kept. %1: names of environment variables, %2: the next place, for example &quot;this session only&quot;.</extracomment>
        <translation>las variables de entorno (%1), después %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Store it with &quot;causeway-cli secret set&quot;, or hand it in as CAUSEWAY_CLIENT_SECRET or CAUSEWAY_IPAAS_API_KEY.</source>
        <translation>Guárdelo con «causeway-cli secret set» o indíquelo en CAUSEWAY_CLIENT_SECRET o CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
    <message>
        <source>Without a keychain, CAUSEWAY_CLIENT_SECRET and CAUSEWAY_IPAAS_API_KEY hand the secrets in.</source>
        <translation>Sin llavero, los secretos se indican en CAUSEWAY_CLIENT_SECRET y CAUSEWAY_IPAAS_API_KEY.</translation>
    </message>
</context>
<context>
    <name>ExplanationRows</name>
    <message>
        <source>Signing in worked, but this environment does not know the app %1.</source>
        <translation>El inicio de sesión funcionó, pero este entorno no conoce la aplicación %1.</translation>
    </message>
    <message>
        <source>Its client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>Su id. de cliente no figura en la página «Aplicaciones de Microsoft Entra» del propio Business Central, o su «Estado» no es «Habilitado».</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID %1, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>En Business Central, abra «Aplicaciones de Microsoft Entra», agregue el id. de cliente %1, establezca «Estado» en «Habilitado» y asígnele el conjunto de permisos D365 READ.</translation>
    </message>
    <message>
        <source>Signing in worked, but this environment does not know the app.</source>
        <translation>El inicio de sesión funcionó, pero este entorno no conoce la aplicación.</translation>
    </message>
    <message>
        <source>The client ID is not entered on Business Central&apos;s own page Microsoft Entra Applications, or its State is not Enabled.</source>
        <translation>El id. de cliente no figura en la página «Aplicaciones de Microsoft Entra» del propio Business Central, o su «Estado» no es «Habilitado».</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, add the client ID, set State to Enabled and give it the permission set D365 READ.</source>
        <translation>En Business Central, abra «Aplicaciones de Microsoft Entra», agregue el id. de cliente, establezca «Estado» en «Habilitado» y asígnele el conjunto de permisos D365 READ.</translation>
    </message>
    <message>
        <source>The app may not list the environments; that is optional.</source>
        <translation>La aplicación no puede enumerar los entornos, lo cual es opcional.</translation>
    </message>
    <message>
        <source>It lacks the permission AdminCenter.ReadWrite.All, or it is not entered under Authorized Microsoft Entra apps in the Business Central admin center.</source>
        <translation>Le falta el permiso AdminCenter.ReadWrite.All o no figura en «Aplicaciones de Microsoft Entra autorizadas» en el centro de administración de Business Central.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the name of the environment can be typed. To pick from a list, add the two.</source>
        <translation>No es necesario hacer nada: el nombre del entorno se puede escribir. Para seleccionarlo en una lista, agregue ambas cosas.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name. Did you mean &quot;%1&quot;?</source>
        <translation>El inquilino no tiene ningún entorno con este nombre. ¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>The name has a typing error or another case.</source>
        <translation>El nombre tiene una errata o no coincide en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Set the environment to &quot;%1&quot;, or copy the name from the Business Central admin center.</source>
        <translation>Establezca el entorno en «%1» o copie el nombre del centro de administración de Business Central.</translation>
    </message>
    <message>
        <source>The tenant has no environment of this name.</source>
        <translation>El inquilino no tiene ningún entorno con este nombre.</translation>
    </message>
    <message>
        <source>The name has a typing error or another case, or the environment was renamed or deleted.</source>
        <translation>El nombre tiene una errata o no coincide en mayúsculas y minúsculas, o bien el entorno se eliminó o tiene ahora otro nombre.</translation>
    </message>
    <message>
        <source>Copy the name from the Business Central admin center.</source>
        <translation>Copie el nombre del centro de administración de Business Central.</translation>
    </message>
    <message>
        <source>The environment has no company of this name. Did you mean &quot;%1&quot;?</source>
        <translation>El entorno no tiene ninguna empresa con este nombre. ¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, or the name has a typing error; its case counts.</source>
        <translation>Se escribió el nombre para mostrar en lugar del nombre, o el nombre tiene una errata; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Set the company to &quot;%1&quot;, or pick it from the list on the page Environment and company.</source>
        <translation>Establezca la empresa en «%1» o selecciónela en la lista de la página «Entorno y empresa».</translation>
    </message>
    <message>
        <source>Business Central cannot find a company to work with.</source>
        <translation>Business Central no encuentra ninguna empresa con la que trabajar.</translation>
    </message>
    <message>
        <source>The company was renamed or deleted, or the app may not see it.</source>
        <translation>La empresa se eliminó o tiene ahora otro nombre, o la aplicación no tiene permiso para verla.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company. If the list is empty, give the app a permission set on the page Microsoft Entra Applications.</source>
        <translation>Seleccione la empresa en la lista de la página «Entorno y empresa». Si la lista está vacía, asigne a la aplicación un conjunto de permisos en la página «Aplicaciones de Microsoft Entra».</translation>
    </message>
    <message>
        <source>The environment has no company of this name.</source>
        <translation>El entorno no tiene ninguna empresa con este nombre.</translation>
    </message>
    <message>
        <source>The display name was entered instead of the name, the case differs, or the company is in another environment.</source>
        <translation>Se escribió el nombre para mostrar en lugar del nombre, no coinciden mayúsculas y minúsculas, o la empresa está en otro entorno.</translation>
    </message>
    <message>
        <source>Pick the company from the list on the page Environment and company.</source>
        <translation>Seleccione la empresa en la lista de la página «Entorno y empresa».</translation>
    </message>
    <message>
        <source>The app may not use this in Business Central: %1.</source>
        <translation>La aplicación no puede usar esto en Business Central: %1.</translation>
    </message>
    <message>
        <source>None of its permission sets in Business Central allows it.</source>
        <translation>Ninguno de sus conjuntos de permisos en Business Central lo permite.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ or one of your own that holds %1, and set State to Enabled again.</source>
        <translation>En Business Central, abra «Aplicaciones de Microsoft Entra», establezca el «Estado» de la aplicación en «Deshabilitado», agregue el conjunto de permisos D365 READ o uno propio que contenga %1 y vuelva a establecer «Estado» en «Habilitado».</translation>
    </message>
    <message>
        <source>The app may not read this data.</source>
        <translation>La aplicación no tiene permiso para leer estos datos.</translation>
    </message>
    <message>
        <source>It has no permission set in Business Central that allows it; the details name the table or page.</source>
        <translation>No tiene en Business Central ningún conjunto de permisos que lo permita; los detalles indican la tabla o la página.</translation>
    </message>
    <message>
        <source>In Business Central open Microsoft Entra Applications, set the app&apos;s State to Disabled, add the permission set D365 READ, and set State to Enabled again.</source>
        <translation>En Business Central, abra «Aplicaciones de Microsoft Entra», establezca el «Estado» de la aplicación en «Deshabilitado», agregue el conjunto de permisos D365 READ y vuelva a establecer «Estado» en «Habilitado».</translation>
    </message>
    <message>
        <source>Business Central has nothing at this address.</source>
        <translation>Business Central no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>The API of the extension is not installed in this environment, or its publisher, group or version is misspelt.</source>
        <translation>La API de la extensión no está instalada en este entorno, o su editor, grupo o versión están mal escritos.</translation>
    </message>
    <message>
        <source>Check the source&apos;s name, or pick another source on the page &quot;Data and throttling&quot;.</source>
        <translation>Compruebe el nombre del origen o seleccione otro origen en la página «Datos y limitación».</translation>
    </message>
    <message>
        <source>Business Central does not serve this entity.</source>
        <translation>Business Central no ofrece esta entidad.</translation>
    </message>
    <message>
        <source>The entity set is misspelt, or the extension that has it is not installed in this environment.</source>
        <translation>El conjunto de entidades está mal escrito, o la extensión que lo contiene no está instalada en este entorno.</translation>
    </message>
    <message>
        <source>Check the name on the page &quot;Data and throttling&quot;, or pick another source.</source>
        <translation>Compruebe el nombre en la página «Datos y limitación» o seleccione otro origen.</translation>
    </message>
    <message>
        <source>The web service for customer price groups is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>El servicio web de grupos de precios de cliente está publicado con otro nombre. ¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Its service name on Business Central&apos;s page Web Services differs from the one entered here.</source>
        <translation>Su nombre de servicio en la página «Servicios web» de Business Central no es el que se especificó aquí.</translation>
    </message>
    <message>
        <source>Set the source to &quot;%1&quot;, or rename the line on the page Web Services.</source>
        <translation>Establezca el origen en «%1» o cambie el nombre de la línea en la página «Servicios web».</translation>
    </message>
    <message>
        <source>The web service for locations is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>El servicio web de ubicaciones está publicado con otro nombre. ¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>The web service for shipping agents is published under another name. Did you mean &quot;%1&quot;?</source>
        <translation>El servicio web de transportistas está publicado con otro nombre. ¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>The web service for customer price groups is not published.</source>
        <translation>El servicio web de grupos de precios de cliente no está publicado.</translation>
    </message>
    <message>
        <source>Page 7, Customer Price Groups, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>La página 7, «Customer Price Groups», no figura en la página «Servicios web» de Business Central o tiene otro nombre de servicio.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 7, Service Name CustomerPriceGroups, and tick Published.</source>
        <translation>En Business Central, abra «Servicios web», agregue una línea con «Tipo de objeto» Página, «Id. de objeto» 7 y «Nombre del servicio» CustomerPriceGroups, y active «Publicado».</translation>
    </message>
    <message>
        <source>The web service for shipping agents is not published.</source>
        <translation>El servicio web de transportistas no está publicado.</translation>
    </message>
    <message>
        <source>Page 428, Shipping Agents, is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>La página 428, «Shipping Agents», no figura en la página «Servicios web» de Business Central o tiene otro nombre de servicio.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add a line: Object Type Page, Object ID 428, Service Name ShippingAgents, and tick Published.</source>
        <translation>En Business Central, abra «Servicios web», agregue una línea con «Tipo de objeto» Página, «Id. de objeto» 428 y «Nombre del servicio» ShippingAgents, y active «Publicado».</translation>
    </message>
    <message>
        <source>The web service is not published.</source>
        <translation>El servicio web no está publicado.</translation>
    </message>
    <message>
        <source>Its page is not on Business Central&apos;s page Web Services, or under another service name.</source>
        <translation>Su página no figura en la página «Servicios web» de Business Central o tiene otro nombre de servicio.</translation>
    </message>
    <message>
        <source>In Business Central open Web Services, add the page under the service name entered here, and tick Published.</source>
        <translation>En Business Central, abra «Servicios web», agregue la página con el nombre de servicio que se especificó aquí y active «Publicado».</translation>
    </message>
    <message>
        <source>Business Central&apos;s pages do not lead to an end.</source>
        <translation>Las páginas de resultados de Business Central no terminan.</translation>
    </message>
    <message>
        <source>Its link to the next page leads in a circle.</source>
        <translation>Su vínculo a la página siguiente forma un círculo.</translation>
    </message>
    <message>
        <source>Try again. If it stays, hand Copy for support to the support of Business Central.</source>
        <translation>Vuelva a intentarlo. Si el problema persiste, use «Copiar para soporte» y envíe el texto al soporte técnico de Business Central.</translation>
    </message>
    <message>
        <source>Business Central&apos;s page has no field %1.</source>
        <translation>La página de Business Central no tiene ningún campo %1.</translation>
    </message>
    <message>
        <source>Another page is read, or the field&apos;s name in the mapping is misspelt.</source>
        <translation>Se lee otra página, o el nombre del campo está mal escrito en la asignación.</translation>
    </message>
    <message>
        <source>Pick a field from the list in the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Seleccione un campo de la lista en la asignación, en la página «Datos y limitación».</translation>
    </message>
    <message>
        <source>Business Central&apos;s page lacks a field of the mapping.</source>
        <translation>A la página de Business Central le falta un campo de la asignación.</translation>
    </message>
    <message>
        <source>Microsoft Entra cannot read the tenant.</source>
        <translation>Microsoft Entra no puede interpretar el inquilino.</translation>
    </message>
    <message>
        <source>The tenant is neither an ID nor a domain, or it is &quot;common&quot;.</source>
        <translation>El inquilino no es ni un id. ni un dominio, o es «common».</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Copie el id. de directorio (inquilino) de la página «Información general» del registro de aplicación.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not know this tenant.</source>
        <translation>Microsoft Entra no conoce este inquilino.</translation>
    </message>
    <message>
        <source>The tenant ID or domain has a typing error, or it belongs to another cloud (US Government, China).</source>
        <translation>El id. de inquilino o el dominio tienen una errata, o pertenecen a otra nube (Administración Pública de EE. UU., China).</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration. For another cloud set the sign-in address under Advanced.</source>
        <translation>Copie el id. de directorio (inquilino) de la página «Información general» del registro de aplicación. Para otra nube, establezca la dirección de inicio de sesión en «Avanzado».</translation>
    </message>
    <message>
        <source>This tenant has no app with this client ID.</source>
        <translation>Este inquilino no tiene ninguna aplicación con este id. de cliente.</translation>
    </message>
    <message>
        <source>The client ID has a typing error or is the secret&apos;s ID, or the app is registered in another tenant.</source>
        <translation>El id. de cliente tiene una errata o es el id. del secreto, o la aplicación está registrada en otro inquilino.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration, and check that the tenant is the one shown there.</source>
        <translation>Copie el id. de aplicación (cliente) de la página «Información general» del registro de aplicación y compruebe que el inquilino sea el que se muestra allí.</translation>
    </message>
    <message>
        <source>The app is disabled in Microsoft Entra.</source>
        <translation>La aplicación está deshabilitada en Microsoft Entra.</translation>
    </message>
    <message>
        <source>Someone switched off sign-in for the enterprise application.</source>
        <translation>Alguien desactivó el inicio de sesión de la aplicación empresarial.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open Enterprise applications, the app, Properties, and set &quot;Enabled for users to sign-in&quot; to Yes.</source>
        <translation>En Microsoft Entra, abra «Aplicaciones empresariales», la aplicación y «Propiedades», y establezca «¿Habilitado para que los usuarios inicien sesión?» en «Sí».</translation>
    </message>
    <message>
        <source>The app is registered, but not yet present in this tenant.</source>
        <translation>La aplicación está registrada, pero aún no está presente en este inquilino.</translation>
    </message>
    <message>
        <source>No administrator has granted consent, so the tenant has no enterprise application for it.</source>
        <translation>Ningún administrador ha concedido el consentimiento, por lo que el inquilino no tiene ninguna aplicación empresarial para ella.</translation>
    </message>
    <message>
        <source>In the app registration open API permissions and click &quot;Grant admin consent&quot;.</source>
        <translation>En el registro de aplicación, abra «Permisos de API» y pulse «Conceder consentimiento de administrador».</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the client secret.</source>
        <translation>Microsoft Entra no acepta el secreto de cliente.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was copied instead of its value, a character is missing, or the secret belongs to another app.</source>
        <translation>Se copió el id. del secreto en lugar de su valor, falta un carácter o el secreto es de otra aplicación.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets and copy the column Value. If it is no longer shown, make a new secret.</source>
        <translation>En el registro de aplicación, abra «Certificados y secretos» y copie la columna «Valor». Si ya no se muestra, cree un secreto nuevo.</translation>
    </message>
    <message>
        <source>The secret&apos;s ID was entered instead of its value.</source>
        <translation>Se escribió el id. del secreto en lugar de su valor.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets shows both; the ID looks like 8d3e1f2a-…, the value does not.</source>
        <translation>«Certificados y secretos» muestra ambos; el id. tiene la forma 8d3e1f2a-…, el valor no.</translation>
    </message>
    <message>
        <source>The client secret expires soon, or has expired.</source>
        <translation>El secreto de cliente expira pronto o ha expirado.</translation>
    </message>
    <message>
        <source>Secrets of Microsoft Entra live two years at most.</source>
        <translation>Los secretos de Microsoft Entra duran como máximo dos años.</translation>
    </message>
    <message>
        <source>Make a new secret under Certificates &amp; secrets and enter it here before the old one ends.</source>
        <translation>Cree un secreto nuevo en «Certificados y secretos» y escríbalo aquí antes de que expire el anterior.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>El secreto de cliente ha expirado.</translation>
    </message>
    <message>
        <source>In the app registration open Certificates &amp; secrets, make a new secret and enter its value here.</source>
        <translation>En el registro de aplicación, abra «Certificados y secretos», cree un secreto nuevo y escriba aquí su valor.</translation>
    </message>
    <message>
        <source>No client secret reached Microsoft Entra.</source>
        <translation>A Microsoft Entra no le llegó ningún secreto de cliente.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>El secreto está vacío.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Escriba el secreto de cliente.</translation>
    </message>
    <message>
        <source>The scope does not end with /.default.</source>
        <translation>El ámbito no termina en /.default.</translation>
    </message>
    <message>
        <source>An app that signs in with a secret asks for all its permissions at once; single ones cannot be named.</source>
        <translation>Una aplicación que inicia sesión con un secreto pide todos sus permisos a la vez; no se pueden indicar permisos sueltos.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default.</source>
        <translation>Establezca el ámbito en https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>The scope names something that cannot be asked for.</source>
        <translation>El ámbito indica algo que no se puede solicitar.</translation>
    </message>
    <message>
        <source>More than one resource is named, or one that does not exist.</source>
        <translation>Se indica más de un recurso o uno que no existe.</translation>
    </message>
    <message>
        <source>Set the scope to https://api.businesscentral.dynamics.com/.default and nothing else.</source>
        <translation>Establezca el ámbito en https://api.businesscentral.dynamics.com/.default y nada más.</translation>
    </message>
    <message>
        <source>The scope names more than one resource.</source>
        <translation>El ámbito indica más de un recurso.</translation>
    </message>
    <message>
        <source>A token is for one service only.</source>
        <translation>Un token es para un solo servicio.</translation>
    </message>
    <message>
        <source>The scope is empty.</source>
        <translation>El ámbito está vacío.</translation>
    </message>
    <message>
        <source>Without a scope Microsoft Entra does not know which service the token is for.</source>
        <translation>Sin un ámbito, Microsoft Entra no sabe para qué servicio es el token.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope.</source>
        <translation>Microsoft Entra no acepta el ámbito.</translation>
    </message>
    <message>
        <source>It does not end with /.default, or it has a typing error.</source>
        <translation>No termina en /.default o tiene una errata.</translation>
    </message>
    <message>
        <source>The organization has no Business Central.</source>
        <translation>La organización no tiene Business Central.</translation>
    </message>
    <message>
        <source>The tenant has no licence and no trial of Business Central, so there is nothing the app could reach.</source>
        <translation>El inquilino no tiene licencia ni versión de prueba de Business Central, por lo que no hay nada a lo que la aplicación pueda acceder.</translation>
    </message>
    <message>
        <source>Check that this tenant is the one with Business Central. If it is, its administrator must take up a licence or a trial first.</source>
        <translation>Compruebe que este inquilino sea el que tiene Business Central. Si lo es, su administrador debe obtener primero una licencia o una versión de prueba.</translation>
    </message>
    <message>
        <source>This tenant does not know Business Central.</source>
        <translation>Este inquilino no conoce Business Central.</translation>
    </message>
    <message>
        <source>The scope is misspelt, or the tenant has never had Business Central (no licence, no trial).</source>
        <translation>El ámbito está mal escrito, o el inquilino nunca ha tenido Business Central (ni licencia ni versión de prueba).</translation>
    </message>
    <message>
        <source>Check the scope. If it is right, check that this tenant is the one with Business Central.</source>
        <translation>Compruebe el ámbito. Si es correcto, compruebe que este inquilino sea el que tiene Business Central.</translation>
    </message>
    <message>
        <source>The app is registered as a public client, which has no secret.</source>
        <translation>La aplicación está registrada como cliente público, que no tiene secreto.</translation>
    </message>
    <message>
        <source>The app allows public client flows, or it was made for a device or a phone.</source>
        <translation>La aplicación permite flujos de clientes públicos, o se creó para un dispositivo o un teléfono.</translation>
    </message>
    <message>
        <source>In the app registration open Authentication and set &quot;Allow public client flows&quot; to No, or register a new app of the platform Web.</source>
        <translation>En el registro de aplicación, abra «Autenticación» y establezca «Permitir flujos de clientes públicos» en «No», o registre una aplicación nueva de la plataforma Web.</translation>
    </message>
    <message>
        <source>The tenant belongs to another Microsoft cloud.</source>
        <translation>El inquilino pertenece a otra nube de Microsoft.</translation>
    </message>
    <message>
        <source>It is a tenant of US Government or of China, and the sign-in address is the one of the global cloud.</source>
        <translation>Es un inquilino de la Administración Pública de EE. UU. o de China, y la dirección de inicio de sesión es la de la nube global.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced: https://login.microsoftonline.us for US Government, https://login.partner.microsoftonline.cn for China.</source>
        <translation>Establezca la dirección de inicio de sesión en «Avanzado»: https://login.microsoftonline.us para la Administración Pública de EE. UU., https://login.partner.microsoftonline.cn para China.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks the app.</source>
        <translation>Una directiva de acceso condicional bloquea la aplicación.</translation>
    </message>
    <message>
        <source>A policy for workload identities allows it from certain networks only.</source>
        <translation>Una directiva para identidades de carga de trabajo solo la permite desde determinadas redes.</translation>
    </message>
    <message>
        <source>Ask the administrator of Microsoft Entra to allow this app from this network; the sign-in log names the policy.</source>
        <translation>Pida al administrador de Microsoft Entra que permita esta aplicación desde esta red; los registros de inicio de sesión indican la directiva.</translation>
    </message>
    <message>
        <source>Microsoft Entra missed a part of the request.</source>
        <translation>A Microsoft Entra le faltó una parte de la solicitud.</translation>
    </message>
    <message>
        <source>Something between here and Microsoft Entra changed the request, or this is a fault of Causeway.</source>
        <translation>Algo entre este equipo y Microsoft Entra modificó la solicitud, o es un fallo de Causeway.</translation>
    </message>
    <message>
        <source>Run again without a proxy if you can, and hand Copy for support to the support of Causeway.</source>
        <translation>Si es posible, vuelva a intentarlo sin proxy; use «Copiar para soporte» y envíe el texto al soporte técnico de Causeway.</translation>
    </message>
    <message>
        <source>The sign-in host does not know the grant type client_credentials.</source>
        <translation>El servidor de inicio de sesión no conoce el tipo de concesión client_credentials.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service than Microsoft Entra.</source>
        <translation>La dirección de inicio de sesión lleva a un servicio que no es Microsoft Entra.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com.</source>
        <translation>En «Avanzado», establezca la dirección de inicio de sesión en https://login.microsoftonline.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in.</source>
        <translation>Microsoft Entra rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The details hold its reason.</source>
        <translation>Los detalles contienen el motivo.</translation>
    </message>
    <message>
        <source>Follow what the details say. The trace and correlation IDs find the attempt in the sign-in log.</source>
        <translation>Siga lo que indican los detalles. Con los id. de seguimiento y de correlación se encuentra el intento en los registros de inicio de sesión.</translation>
    </message>
    <message>
        <source>The app is not assigned to a role of Business Central.</source>
        <translation>La aplicación no está asignada a ningún rol de Business Central.</translation>
    </message>
    <message>
        <source>The tenant demands an assignment, and no administrator has made one.</source>
        <translation>El inquilino exige una asignación y ningún administrador la ha hecho.</translation>
    </message>
    <message>
        <source>In Microsoft Entra open the app registration, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>En Microsoft Entra, abra «Permisos de API» en el registro de aplicación, agregue «Dynamics 365 Business Central», «Permisos de aplicación», API.ReadWrite.All, y pulse «Conceder consentimiento de administrador».</translation>
    </message>
    <message>
        <source>The token holds no permission for Business Central.</source>
        <translation>El token no contiene ningún permiso para Business Central.</translation>
    </message>
    <message>
        <source>The application permission API.ReadWrite.All was not added, or no administrator has granted consent.</source>
        <translation>No se agregó el permiso de aplicación API.ReadWrite.All, o ningún administrador ha concedido el consentimiento.</translation>
    </message>
    <message>
        <source>Open the app registration with the client ID %1, API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>Abra «Permisos de API» en el registro de aplicación con el id. de cliente %1, agregue «Dynamics 365 Business Central», «Permisos de aplicación», API.ReadWrite.All, y pulse «Conceder consentimiento de administrador».</translation>
    </message>
    <message>
        <source>In the app registration open API permissions, add Dynamics 365 Business Central, Application permissions, API.ReadWrite.All, and click &quot;Grant admin consent&quot;.</source>
        <translation>En el registro de aplicación, abra «Permisos de API», agregue «Dynamics 365 Business Central», «Permisos de aplicación», API.ReadWrite.All, y pulse «Conceder consentimiento de administrador».</translation>
    </message>
    <message>
        <source>The token is for another service.</source>
        <translation>El token es para otro servicio.</translation>
    </message>
    <message>
        <source>The scope names another resource.</source>
        <translation>El ámbito indica otro recurso.</translation>
    </message>
    <message>
        <source>The token is for another tenant or app.</source>
        <translation>El token es para otro inquilino u otra aplicación.</translation>
    </message>
    <message>
        <source>The sign-in address leads elsewhere.</source>
        <translation>La dirección de inicio de sesión lleva a otro lugar.</translation>
    </message>
    <message>
        <source>Check tenant, client ID and the sign-in address.</source>
        <translation>Compruebe el inquilino, el id. de cliente y la dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>iPaaS.com got no valid bearer token.</source>
        <translation>iPaaS.com no recibió ningún token de portador válido.</translation>
    </message>
    <message>
        <source>The API key has a typing error or was copied in part only.</source>
        <translation>La clave de API tiene una errata o solo se copió en parte.</translation>
    </message>
    <message>
        <source>Copy the API key anew from the iPaaS.com portal, or sign in again.</source>
        <translation>Copie de nuevo la clave de API del portal de iPaaS.com o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the token.</source>
        <translation>iPaaS.com no acepta el token.</translation>
    </message>
    <message>
        <source>The API key was revoked or has expired, or the sign-in has ended.</source>
        <translation>La clave de API se revocó o ha expirado, o la sesión ha terminado.</translation>
    </message>
    <message>
        <source>Make a new API key in the iPaaS.com portal, or sign in again.</source>
        <translation>Cree una clave de API nueva en el portal de iPaaS.com o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the sign-in.</source>
        <translation>iPaaS.com no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>iPaaS.com does not let this user or key see what became of a transfer.</source>
        <translation>iPaaS.com no permite a este usuario o esta clave ver el resultado de una transferencia.</translation>
    </message>
    <message>
        <source>It lacks the permission to read iPaaS.com&apos;s log, which the way through iPaaS.com needs.</source>
        <translation>Le falta el permiso para leer el registro de actividad de iPaaS.com, que el modo a través de iPaaS.com necesita.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for that permission, or initialize directly: that needs no log.</source>
        <translation>Pida ese permiso a un administrador de la empresa en iPaaS.com o inicialice directamente, para lo que no se necesita el registro de actividad.</translation>
    </message>
    <message>
        <source>The user or key has no access to iPaaS.com.</source>
        <translation>El usuario o la clave no tienen acceso a iPaaS.com.</translation>
    </message>
    <message>
        <source>It was locked, or it has no role in any company.</source>
        <translation>Está bloqueado o no tiene ningún rol en ninguna empresa.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role, or use another key.</source>
        <translation>Pida un rol a un administrador de la empresa en iPaaS.com o use otra clave.</translation>
    </message>
    <message>
        <source>The company&apos;s billing plan does not include this.</source>
        <translation>El plan de facturación de la empresa no incluye esto.</translation>
    </message>
    <message>
        <source>The plan restricts the number of integrations or the data APIs.</source>
        <translation>El plan limita el número de integraciones o las API de datos.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to change the plan.</source>
        <translation>Pida a un administrador de la empresa en iPaaS.com que cambie el plan.</translation>
    </message>
    <message>
        <source>The user or key lacks a permission.</source>
        <translation>Al usuario o a la clave les falta un permiso.</translation>
    </message>
    <message>
        <source>Its role in the iPaaS.com company does not allow this.</source>
        <translation>Su rol en la empresa en iPaaS.com no lo permite.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company for a role that may read subscriptions and write customer categories, locations and shipping methods.</source>
        <translation>Pida a un administrador de la empresa en iPaaS.com un rol que pueda leer suscripciones y escribir categorías de cliente, ubicaciones y métodos de envío.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Solo un administrador puede hacer esto.</translation>
    </message>
    <message>
        <source>The user or key is no administrator of the iPaaS.com company.</source>
        <translation>El usuario o la clave no son de un administrador de la empresa en iPaaS.com.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or use an administrator&apos;s API key.</source>
        <translation>Inicie sesión como administrador o use la clave de API de un administrador.</translation>
    </message>
    <message>
        <source>The iPaaS.com company awaits a payment, or its trial has ended.</source>
        <translation>La empresa en iPaaS.com tiene un pago pendiente o su período de prueba ha terminado.</translation>
    </message>
    <message>
        <source>The company is suspended until that is settled.</source>
        <translation>La empresa está suspendida hasta que eso se resuelva.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to settle it in the portal.</source>
        <translation>Pida a un administrador de la empresa en iPaaS.com que lo resuelva en el portal.</translation>
    </message>
    <message>
        <source>iPaaS.com does not allow this.</source>
        <translation>iPaaS.com no lo permite.</translation>
    </message>
    <message>
        <source>The key or user lacks the permission, or the company&apos;s plan does not include it.</source>
        <translation>A la clave o al usuario les falta el permiso, o el plan de la empresa no lo incluye.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to give the permission; the details name it.</source>
        <translation>Pida a un administrador de la empresa en iPaaS.com que conceda el permiso; los detalles lo indican.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept this e-mail address and password.</source>
        <translation>iPaaS.com no acepta este correo electrónico y esta contraseña.</translation>
    </message>
    <message>
        <source>One of them has a typing error, or the password was changed.</source>
        <translation>Uno de los dos tiene una errata, o se cambió la contraseña.</translation>
    </message>
    <message>
        <source>Type both again, or reset the password in the iPaaS.com portal.</source>
        <translation>Escriba ambos de nuevo o restablezca la contraseña en el portal de iPaaS.com.</translation>
    </message>
    <message>
        <source>iPaaS.com has locked the user.</source>
        <translation>iPaaS.com ha bloqueado al usuario.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, or an administrator did it.</source>
        <translation>Hubo demasiados intentos de inicio de sesión, o lo bloqueó un administrador.</translation>
    </message>
    <message>
        <source>Ask an administrator of the iPaaS.com company to unlock the user, or use an API key.</source>
        <translation>Pida a un administrador de la empresa en iPaaS.com que desbloquee al usuario, o use una clave de API.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know this company.</source>
        <translation>iPaaS.com no conoce esta empresa.</translation>
    </message>
    <message>
        <source>The company was removed, or this user has no access to it.</source>
        <translation>La empresa se quitó, o este usuario no tiene acceso a ella.</translation>
    </message>
    <message>
        <source>Sign in again and pick a company from the list.</source>
        <translation>Vuelva a iniciar sesión y seleccione una empresa en la lista.</translation>
    </message>
    <message>
        <source>The user belongs to no company on iPaaS.com.</source>
        <translation>El usuario no pertenece a ninguna empresa en iPaaS.com.</translation>
    </message>
    <message>
        <source>The user was not invited yet, or was removed.</source>
        <translation>Aún no se ha invitado al usuario, o se le ha quitado de la empresa.</translation>
    </message>
    <message>
        <source>Ask an administrator to add the user to the company, then sign in again.</source>
        <translation>Pida a un administrador que agregue al usuario a la empresa. Después, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The user may not act for %1.</source>
        <translation>El usuario no puede actuar en nombre de %1.</translation>
    </message>
    <message>
        <source>The user&apos;s role there does not allow it.</source>
        <translation>Su rol allí no lo permite.</translation>
    </message>
    <message>
        <source>Pick another company, or ask its administrator for a role.</source>
        <translation>Seleccione otra empresa o pida un rol a su administrador.</translation>
    </message>
    <message>
        <source>The user may not act for this company on iPaaS.com.</source>
        <translation>El usuario no puede actuar en nombre de esta empresa en iPaaS.com.</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the subscription number.</source>
        <translation>iPaaS.com no acepta el número de suscripción.</translation>
    </message>
    <message>
        <source>The subscription was removed or belongs to another company.</source>
        <translation>La suscripción se quitó o pertenece a otra empresa.</translation>
    </message>
    <message>
        <source>Pick the subscription from the list on the page iPaaS.com.</source>
        <translation>Seleccione la suscripción en la lista de la página «iPaaS.com».</translation>
    </message>
    <message>
        <source>iPaaS.com has no such subscription.</source>
        <translation>iPaaS.com no tiene esa suscripción.</translation>
    </message>
    <message>
        <source>No subscription is chosen, or it was removed or belongs to another company.</source>
        <translation>No se ha elegido ninguna suscripción, o se quitó o pertenece a otra empresa.</translation>
    </message>
    <message>
        <source>The subscription is not one of Business Central.</source>
        <translation>La suscripción no es de Business Central.</translation>
    </message>
    <message>
        <source>It has none of the settings that the integration with Business Central has.</source>
        <translation>No tiene ninguno de los parámetros que tiene la integración con Business Central.</translation>
    </message>
    <message>
        <source>Pick the subscription of Microsoft Dynamics 365 Business Central.</source>
        <translation>Seleccione la suscripción de Microsoft Dynamics 365 Business Central.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here: %1.</source>
        <translation>La configuración de la suscripción no coincide con lo que se especificó aquí: %1.</translation>
    </message>
    <message>
        <source>One of the two was changed, or entered with a typing error.</source>
        <translation>Uno de los dos lados se cambió o se escribió con una errata.</translation>
    </message>
    <message>
        <source>Correct the wrong side: here, or in the subscription&apos;s settings in the iPaaS.com portal.</source>
        <translation>Corrija el lado incorrecto: aquí o en la configuración de la suscripción en el portal de iPaaS.com.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings differ from what is entered here.</source>
        <translation>La configuración de la suscripción no coincide con lo que se especificó aquí.</translation>
    </message>
    <message>
        <source>Compare the values named in the details and correct the wrong side.</source>
        <translation>Compare los valores que indican los detalles y corrija el lado incorrecto.</translation>
    </message>
    <message>
        <source>iPaaS.com does not show the webhook API key.</source>
        <translation>iPaaS.com no muestra la clave de API de webhook.</translation>
    </message>
    <message>
        <source>The key or user may not see it.</source>
        <translation>La clave o el usuario no tienen permiso para verla.</translation>
    </message>
    <message>
        <source>Copy it from Subscription Configuration, Edit, in the iPaaS.com portal and enter it on the page &quot;Data and throttling&quot; (&quot;causeway-cli secret set&quot; with ipaas-webhook-key on the command line).</source>
        <translation>Cópiela en el portal de iPaaS.com, en «Subscription Configuration», «Edit», y escríbala en la página «Datos y limitación» (en la línea de comandos, «causeway-cli secret set» con ipaas-webhook-key).</translation>
    </message>
    <message>
        <source>iPaaS.com does not accept the webhook API key.</source>
        <translation>iPaaS.com no acepta la clave de API de webhook.</translation>
    </message>
    <message>
        <source>It is that of another subscription, or a new one was made since.</source>
        <translation>Es la de otra suscripción, o entretanto se creó una nueva.</translation>
    </message>
    <message>
        <source>Copy the key of this subscription from the iPaaS.com portal, or leave the field empty where the subscription shows its own.</source>
        <translation>Copie la clave de esta suscripción del portal de iPaaS.com o deje el campo vacío si la suscripción muestra la suya.</translation>
    </message>
    <message>
        <source>iPaaS.com does not take hooks at this address.</source>
        <translation>iPaaS.com no acepta webhooks en esta dirección.</translation>
    </message>
    <message>
        <source>The address could not be confirmed, and may be another one.</source>
        <translation>La dirección no se pudo confirmar y puede ser otra.</translation>
    </message>
    <message>
        <source>Initialize directly, or correct &quot;hook&quot; in ipaas-endpoints.json in the data directory.</source>
        <translation>Inicialice directamente o corrija «hook» en ipaas-endpoints.json, en el directorio de datos.</translation>
    </message>
    <message>
        <source>iPaaS.com has taken records and tells of none.</source>
        <translation>iPaaS.com ha aceptado registros y no ha comunicado el resultado de ninguno.</translation>
    </message>
    <message>
        <source>Its listener is behind, or this key or user may not read it.</source>
        <translation>Su agente de escucha va con retraso, o esta clave o este usuario no tienen permiso para consultarlo.</translation>
    </message>
    <message>
        <source>Look again later: nothing is sent twice. Or initialize directly.</source>
        <translation>Consulte de nuevo más tarde: nada se envía dos veces. También puede inicializar directamente.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have the custom field: %1.</source>
        <translation>iPaaS.com no tiene el campo personalizado: %1.</translation>
    </message>
    <message>
        <source>A custom field must be defined before a record can carry it.</source>
        <translation>Un campo personalizado debe estar definido antes de que un registro pueda contenerlo.</translation>
    </message>
    <message>
        <source>Define it in the iPaaS.com portal, then check again, or take it out of the mapping on the page &quot;Data and throttling&quot;.</source>
        <translation>Defínalo en el portal de iPaaS.com y compruebe de nuevo, o quítelo de la asignación en la página «Datos y limitación».</translation>
    </message>
    <message>
        <source>iPaaS.com does not have a custom field of the mapping.</source>
        <translation>iPaaS.com no tiene un campo personalizado de la asignación.</translation>
    </message>
    <message>
        <source>iPaaS.com already has a record of this name.</source>
        <translation>iPaaS.com ya tiene un registro con este nombre.</translation>
    </message>
    <message>
        <source>A record was made by hand or by another integration.</source>
        <translation>Ese registro se creó a mano o lo creó otra integración.</translation>
    </message>
    <message>
        <source>Link or rename the record in the iPaaS.com portal, then run again.</source>
        <translation>Vincule el registro o cámbiele el nombre en el portal de iPaaS.com y repita la ejecución.</translation>
    </message>
    <message>
        <source>iPaaS.com already has this external ID.</source>
        <translation>iPaaS.com ya tiene este id. externo.</translation>
    </message>
    <message>
        <source>The record was transferred before.</source>
        <translation>El registro se transfirió antes.</translation>
    </message>
    <message>
        <source>Run again: the record is then compared instead of created.</source>
        <translation>Repita la ejecución: esta vez el registro se compara en lugar de crearse.</translation>
    </message>
    <message>
        <source>iPaaS.com no longer has the record.</source>
        <translation>iPaaS.com ya no tiene el registro.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Se eliminó allí.</translation>
    </message>
    <message>
        <source>Run again: the record is then created anew.</source>
        <translation>Repita la ejecución: el registro se crea de nuevo.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Un campo obligatorio está vacío.</translation>
    </message>
    <message>
        <source>The record has no value for a field that iPaaS.com asks for; the details name it.</source>
        <translation>El registro no tiene ningún valor en un campo que iPaaS.com exige; los detalles lo indican.</translation>
    </message>
    <message>
        <source>Fill it in Business Central, or change the mapping, then run again.</source>
        <translation>Rellénelo en Business Central o cambie la asignación, y repita la ejecución.</translation>
    </message>
    <message>
        <source>iPaaS.com could not read the record.</source>
        <translation>iPaaS.com no pudo leer el registro.</translation>
    </message>
    <message>
        <source>Something on the way changed it, or this is a fault of Causeway.</source>
        <translation>Algo en el camino lo modificó, o es un fallo de Causeway.</translation>
    </message>
    <message>
        <source>Run again; if it stays, hand the details to the support of Causeway.</source>
        <translation>Repita la ejecución; si el problema persiste, envíe los detalles al soporte técnico de Causeway.</translation>
    </message>
    <message>
        <source>iPaaS.com got no table name.</source>
        <translation>iPaaS.com no recibió ningún nombre de tabla.</translation>
    </message>
    <message>
        <source>The path of the data API may have changed.</source>
        <translation>Puede que la ruta de la API de datos haya cambiado.</translation>
    </message>
    <message>
        <source>Hand the details to the support of Causeway.</source>
        <translation>Envíe los detalles al soporte técnico de Causeway.</translation>
    </message>
    <message>
        <source>A custom field has no name.</source>
        <translation>Un campo personalizado no tiene nombre.</translation>
    </message>
    <message>
        <source>The mapping names a custom field that is empty.</source>
        <translation>La asignación indica un campo personalizado que está vacío.</translation>
    </message>
    <message>
        <source>Correct the mapping on the page &quot;Data and throttling&quot;, then run again.</source>
        <translation>Corrija la asignación en la página «Datos y limitación» y repita la ejecución.</translation>
    </message>
    <message>
        <source>iPaaS.com does not know the country.</source>
        <translation>iPaaS.com no conoce el país.</translation>
    </message>
    <message>
        <source>The record&apos;s country code is empty or none that iPaaS.com has.</source>
        <translation>El código de país del registro está vacío o no es ninguno de los que tiene iPaaS.com.</translation>
    </message>
    <message>
        <source>Correct the country in Business Central, then run again.</source>
        <translation>Corrija el país en Business Central y repita la ejecución.</translation>
    </message>
    <message>
        <source>The value is in use on iPaaS.com.</source>
        <translation>El valor está en uso en iPaaS.com.</translation>
    </message>
    <message>
        <source>Another record refers to it.</source>
        <translation>Otro registro hace referencia a él.</translation>
    </message>
    <message>
        <source>Release it in the iPaaS.com portal, or rename the record in Business Central, then run again.</source>
        <translation>Libérelo en el portal de iPaaS.com o cambie el nombre del registro en Business Central, y repita la ejecución.</translation>
    </message>
    <message>
        <source>iPaaS.com refused the record.</source>
        <translation>iPaaS.com rechazó el registro.</translation>
    </message>
    <message>
        <source>A value is not allowed there; the details name it.</source>
        <translation>Un valor no se admite allí; los detalles lo indican.</translation>
    </message>
    <message>
        <source>Correct the record in Business Central, then run again.</source>
        <translation>Corrija el registro en Business Central y repita la ejecución.</translation>
    </message>
    <message>
        <source>iPaaS.com could not transfer the record.</source>
        <translation>iPaaS.com no pudo transferir el registro.</translation>
    </message>
    <message>
        <source>Its own mapping failed, or it refused the record; the details are its words.</source>
        <translation>Su propia asignación falló, o iPaaS.com rechazó el registro; los detalles reproducen su mensaje.</translation>
    </message>
    <message>
        <source>Correct that in the iPaaS.com portal, then retry what failed. Where a run was ended by it, since all of the first records failed alike, a new run goes past those that have failed. iPaaS.com also tries again by itself.</source>
        <translation>Corríjalo en el portal de iPaaS.com y reintente lo que falló. Si una ejecución terminó por ello, porque todos los primeros registros fallaron igual, una nueva ejecución deja atrás los que ya fallaron. iPaaS.com también lo vuelve a intentar por su cuenta.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Este equipo no tiene llavero.</translation>
    </message>
    <message>
        <source>No keychain service is running in this session.</source>
        <translation>En esta sesión no se está ejecutando ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.</source>
        <translation>Inicie un llavero (por ejemplo, GNOME Keyring o KWallet) o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>It was not unlocked when you signed in to the computer.</source>
        <translation>No se desbloqueó cuando usted inició sesión en el equipo.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>You or the system&apos;s policy said no.</source>
        <translation>Lo denegó usted o la directiva del sistema.</translation>
    </message>
    <message>
        <source>Try again and allow access, or keep the secret for this session only.</source>
        <translation>Vuelva a intentarlo y permita el acceso, o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or hang.</source>
        <translation>Puede que espere su respuesta en una ventana propia o que se haya quedado colgado.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then try again.</source>
        <translation>Busque una ventana que pida una contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection.</source>
        <translation>El llavero no tiene ningún secreto para esta conexión.</translation>
    </message>
    <message>
        <source>The connection was imported, or set up on another computer, or its secret was kept for one session only.</source>
        <translation>La conexión se importó o se configuró en otro equipo, o su secreto solo se conservó para una sesión.</translation>
    </message>
    <message>
        <source>Edit the connection and enter the secret; or on the command line use &quot;causeway-cli secret set&quot;.</source>
        <translation>Edite la conexión y escriba el secreto; en la línea de comandos, use «causeway-cli secret set».</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it.</source>
        <translation>No existe, o usted no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation>Compruebe el nombre y los permisos del archivo.</translation>
    </message>
    <message>
        <source>The file is not a valid connection file.</source>
        <translation>El archivo no es un archivo de conexión válido.</translation>
    </message>
    <message>
        <source>The details name the place.</source>
        <translation>Los detalles indican el lugar.</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrija el archivo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>El disco está lleno, o usted no tiene permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Libere espacio o compruebe los permisos de la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>El diario de ejecuciones anteriores estaba dañado.</translation>
    </message>
    <message>
        <source>The disk or a crash of the computer damaged the file.</source>
        <translation>El disco o un bloqueo del equipo dañó el archivo.</translation>
    </message>
    <message>
        <source>It was set aside and a new one begun: the next run compares everything with iPaaS.com.</source>
        <translation>Se guardó aparte y se ha iniciado uno nuevo: la próxima ejecución compara todo con iPaaS.com.</translation>
    </message>
    <message>
        <source>Another program initializes this connection at the moment.</source>
        <translation>En este momento, otro programa está inicializando esta conexión.</translation>
    </message>
    <message>
        <source>Causeway or causeway-cli is running with it.</source>
        <translation>Causeway o causeway-cli la está usando.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it.</source>
        <translation>Espere a que termine o ciérrelo.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>No existe esa conexión.</translation>
    </message>
    <message>
        <source>It was removed or renamed, perhaps by another program, or its name has a typing error.</source>
        <translation>Se quitó o se le cambió el nombre, quizá desde otro programa, o el nombre tiene una errata.</translation>
    </message>
    <message>
        <source>Look in the list of connections for what there is.</source>
        <translation>Consulte en la lista de conexiones cuáles hay.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>Ya hay una conexión con este nombre.</translation>
    </message>
    <message>
        <source>Names must differ by more than case.</source>
        <translation>Los nombres deben diferenciarse en algo más que mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>La conexión lleva a un destino distinto del de su última ejecución.</translation>
    </message>
    <message>
        <source>Tenant, environment, company or subscription was changed since. What is known of the records, and of the hooks that iPaaS.com has not told of, is true of where it led before.</source>
        <translation>Desde entonces se cambió el inquilino, el entorno, la empresa o la suscripción. Lo que se sabe de los registros y de los webhooks cuyo resultado no ha comunicado iPaaS.com corresponde al destino anterior.</translation>
    </message>
    <message>
        <source>Change the connection back to look again at records or to retry them. An initialization begins anew where the connection leads now, and forgets what is known of those records.</source>
        <translation>Para consultar de nuevo registros o reintentarlos, devuelva la conexión a su estado anterior. Una inicialización empieza de nuevo en el destino actual de la conexión y olvida lo que se sabe de esos registros.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com tiene un registro con este nombre que no está vinculado a este.</translation>
    </message>
    <message>
        <source>It was made by hand or by another integration, or Business Central has the name twice: iPaaS.com takes each name once, without regard to case.</source>
        <translation>Se creó a mano o lo creó otra integración, o Business Central tiene el nombre dos veces: iPaaS.com admite cada nombre una sola vez, sin distinguir mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Choose that records of the same name are linked (--conflicts link on the command line) or rename one, then run again.</source>
        <translation>Elija que se vinculen los registros del mismo nombre (--conflicts link en la línea de comandos) o cambie el nombre de uno de ellos, y repita la ejecución.</translation>
    </message>
    <message>
        <source>The linked record was deleted on iPaaS.com.</source>
        <translation>El registro vinculado se eliminó en iPaaS.com.</translation>
    </message>
    <message>
        <source>Someone removed it there.</source>
        <translation>Alguien lo quitó allí.</translation>
    </message>
    <message>
        <source>Choose that deleted records are created anew (--deleted create on the command line), then run again. Or delete the record in Business Central as well.</source>
        <translation>Elija que se creen de nuevo los registros eliminados (--deleted create en la línea de comandos) y repita la ejecución. También puede eliminar el registro en Business Central.</translation>
    </message>
    <message>
        <source>It is not known whether iPaaS.com took the record.</source>
        <translation>No se sabe si iPaaS.com aceptó el registro.</translation>
    </message>
    <message>
        <source>The connection broke off while it was sent, and it could not be looked up since.</source>
        <translation>La conexión se interrumpió durante el envío, y desde entonces no se pudo consultar el registro.</translation>
    </message>
    <message>
        <source>Run again: the record is looked up before anything is sent.</source>
        <translation>Repita la ejecución: el registro se busca antes de enviar nada.</translation>
    </message>
    <message>
        <source>A record of Business Central cannot be sent.</source>
        <translation>Un registro de Business Central no se puede enviar.</translation>
    </message>
    <message>
        <source>It has no code, or one that iPaaS.com cannot take.</source>
        <translation>No tiene código, o tiene uno que iPaaS.com no admite.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>You or the program asked for a stop.</source>
        <translation>Usted o el programa pidió que se detuviera.</translation>
    </message>
    <message>
        <source>Start again when you are ready; what was done is kept.</source>
        <translation>Inicie de nuevo cuando quiera; lo que se hizo se conserva.</translation>
    </message>
    <message>
        <source>Something entered cannot be right.</source>
        <translation>Algo de lo que se especificó no puede ser correcto.</translation>
    </message>
    <message>
        <source>A value has the wrong form.</source>
        <translation>Un valor tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>Correct the value that is named.</source>
        <translation>Corrija el valor que se indica.</translation>
    </message>
    <message>
        <source>The address is not secure.</source>
        <translation>La dirección no es segura.</translation>
    </message>
    <message>
        <source>It starts with http://, and secrets would be readable on the way.</source>
        <translation>Empieza por http://, y los secretos quedarían a la vista por el camino.</translation>
    </message>
    <message>
        <source>Use the address that starts with https://. Plain http:// is for this computer only.</source>
        <translation>Use la dirección que empieza por https://. El uso de http:// sin cifrar solo es para este equipo.</translation>
    </message>
    <message>
        <source>The service sends on to another address.</source>
        <translation>El servicio remite a otra dirección.</translation>
    </message>
    <message>
        <source>A network that wants a sign-in or a proxy answers in the service&apos;s place, or the address entered is an old or a wrong one.</source>
        <translation>Una red que exige iniciar sesión o un proxy responde en lugar del servicio, o la dirección especificada es antigua o incorrecta.</translation>
    </message>
    <message>
        <source>Open any web page in a browser: a network that wants a sign-in shows it there. Then check the address under Advanced. Causeway sends no token to a host that was not entered.</source>
        <translation>Abra cualquier página web en un navegador: si la red exige iniciar sesión, lo mostrará allí. Después, compruebe la dirección en «Avanzado». Causeway no envía ningún token a un host que no se haya especificado.</translation>
    </message>
    <message>
        <source>The sign-in host was not found.</source>
        <translation>No se encontró el servidor de inicio de sesión.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet or no working DNS, or the sign-in address is misspelt.</source>
        <translation>Este equipo no tiene conexión a Internet o no dispone de un DNS que funcione, o la dirección de inicio de sesión está mal escrita.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer. If that works, check the sign-in address under Advanced.</source>
        <translation>Abra la dirección en un navegador de este equipo. Si funciona, compruebe la dirección de inicio de sesión en «Avanzado».</translation>
    </message>
    <message>
        <source>The host of Business Central was not found.</source>
        <translation>No se encontró el host de Business Central.</translation>
    </message>
    <message>
        <source>The API address is misspelt, or a DNS filter hides the host; the sign-in host was found.</source>
        <translation>La dirección de API está mal escrita, o un filtro de DNS oculta el host; el servidor de inicio de sesión sí se encontró.</translation>
    </message>
    <message>
        <source>Check the API address under Advanced, then open it in a browser on this computer.</source>
        <translation>Compruebe la dirección de API en «Avanzado» y ábrala en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The host of iPaaS.com was not found.</source>
        <translation>No se encontró el host de iPaaS.com.</translation>
    </message>
    <message>
        <source>The address is misspelt, or this computer has no connection to the internet or no working DNS.</source>
        <translation>La dirección está mal escrita, o este equipo no tiene conexión a Internet o no dispone de un DNS que funcione.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com, then open it in a browser on this computer.</source>
        <translation>Compruebe la dirección de iPaaS.com y ábrala en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>No se encontró el host.</translation>
    </message>
    <message>
        <source>Check the address under Advanced, then open it in a browser on this computer.</source>
        <translation>Compruebe la dirección en «Avanzado» y ábrala en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Nothing answers at the sign-in address.</source>
        <translation>Nada responde en la dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the sign-in address under Advanced is wrong.</source>
        <translation>Un firewall rechaza la conexión, o la dirección de inicio de sesión en «Avanzado» es incorrecta.</translation>
    </message>
    <message>
        <source>Check the sign-in address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Compruebe la dirección de inicio de sesión. Si es correcta, pida al administrador de red que permita HTTPS saliente hacia el host. Si es un espacio de pruebas, inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of iPaaS.com.</source>
        <translation>Nada responde en la dirección de iPaaS.com.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the address is wrong.</source>
        <translation>Un firewall rechaza la conexión, o la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>Check the address of iPaaS.com. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Compruebe la dirección de iPaaS.com. Si es correcta, pida al administrador de red que permita HTTPS saliente hacia el host. Si es un espacio de pruebas, inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing answers at the API address of Business Central.</source>
        <translation>Nada responde en la dirección de API de Business Central.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the API address under Advanced is wrong.</source>
        <translation>Un firewall rechaza la conexión, o la dirección de API en «Avanzado» es incorrecta.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Compruebe la dirección de API. Si es correcta, pida al administrador de red que permita HTTPS saliente hacia el host. Si es un espacio de pruebas, inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation>Nada responde en esta dirección.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection, or the service at this address is not running.</source>
        <translation>Un firewall rechaza la conexión, o el servicio de esta dirección no está en funcionamiento.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow outgoing HTTPS to the host. For a sandbox: start it again.</source>
        <translation>Pida al administrador de red que permita HTTPS saliente hacia el host. Si es un espacio de pruebas, inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se interrumpió.</translation>
    </message>
    <message>
        <source>The network or the service dropped it.</source>
        <translation>La cortó la red o el servicio.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, check the network and proxy.</source>
        <translation>Vuelva a intentarlo. Si ocurre a menudo, compruebe la red y el proxy.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The network or the service is very slow, or a firewall drops the data silently.</source>
        <translation>La red o el servicio son muy lentos, o un firewall descarta los datos sin avisar.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays, ask the network&apos;s administrator whether outgoing HTTPS to the host is allowed.</source>
        <translation>Vuelva a intentarlo dentro de un minuto. Si el problema persiste, pregunte al administrador de red si se permite HTTPS saliente hacia el host.</translation>
    </message>
    <message>
        <source>No trusted secure connection could be made.</source>
        <translation>No se pudo establecer ninguna conexión segura de confianza.</translation>
    </message>
    <message>
        <source>The address leads to a port that does not speak HTTPS, the host speaks only TLS 1.0 or 1.1, or a proxy or virus scanner stands in the way.</source>
        <translation>La dirección lleva a un puerto que no usa HTTPS, el host solo admite TLS 1.0 o 1.1, o se interpone un proxy o un antivirus.</translation>
    </message>
    <message>
        <source>Check the address and its port under Advanced. If they are right, ask the network&apos;s administrator whether a proxy inspects traffic to the host.</source>
        <translation>Compruebe la dirección y su puerto en «Avanzado». Si son correctos, pregunte al administrador de red si un proxy inspecciona el tráfico hacia el host.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today; its date is %1.</source>
        <translation>El certificado del host no es válido hoy; su fecha es %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the host&apos;s certificate was not renewed in time.</source>
        <translation>El reloj de este equipo no está en hora, o el certificado del host no se renovó a tiempo.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the owner of the host must renew the certificate.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, el propietario del host debe renovar el certificado.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not valid today.</source>
        <translation>El certificado del host no es válido hoy.</translation>
    </message>
    <message>
        <source>The certificate is for another host: %1.</source>
        <translation>El certificado es para otro host: %1.</translation>
    </message>
    <message>
        <source>The address is misspelt or an alias, or a network that wants a sign-in answers in the service&apos;s place.</source>
        <translation>La dirección está mal escrita o es un alias, o una red que exige iniciar sesión responde en lugar del servicio.</translation>
    </message>
    <message>
        <source>Check the address under Advanced. Then open it in a browser on this computer: it shows who answers.</source>
        <translation>Compruebe la dirección en «Avanzado». Después, ábrala en un navegador de este equipo: muestra quién responde.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>El certificado es para otro host.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust: %1.</source>
        <translation>El certificado del host procede de una entidad de certificación en la que este equipo no confía: %1.</translation>
    </message>
    <message>
        <source>The host uses a certificate of its own company, or something on the way has replaced it.</source>
        <translation>El host usa un certificado de su propia empresa, o algo en el camino lo ha reemplazado.</translation>
    </message>
    <message>
        <source>If the authority is your company&apos;s, ask its administrator to install its root certificate on this computer. Otherwise do not enter the secret on this network.</source>
        <translation>Si la entidad es la de su empresa, pida a su administrador que instale el certificado raíz en este equipo. En otro caso, no escriba el secreto en esta red.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this computer does not trust.</source>
        <translation>El certificado del host procede de una entidad de certificación en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection; its certificate is from %1.</source>
        <translation>Algo en el camino abre la conexión segura; su certificado es de %1.</translation>
    </message>
    <message>
        <source>A proxy or virus scanner inspects HTTPS, and this computer does not trust its certificate.</source>
        <translation>Un proxy o un antivirus inspecciona HTTPS, y este equipo no confía en su certificado.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to install the inspecting proxy&apos;s root certificate on this computer, or to leave this host out of the inspection.</source>
        <translation>Pida al administrador de red que instale en este equipo el certificado raíz del proxy que hace la inspección o que excluya este host de ella.</translation>
    </message>
    <message>
        <source>Something on the way opens the secure connection.</source>
        <translation>Algo en el camino abre la conexión segura.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>It wants a sign-in, refuses the host, or is not reachable.</source>
        <translation>Exige iniciar sesión, rechaza el host o no está accesible.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask the network&apos;s administrator to allow the host.</source>
        <translation>Compruebe la configuración de proxy del sistema o pida al administrador de red que permita el host.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>El proxy exige iniciar sesión.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy settings name a proxy without the user name and password that it asks for.</source>
        <translation>La configuración de proxy del sistema indica un proxy sin el nombre de usuario y la contraseña que este pide.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to let this computer or this host through without a sign-in, or enter the proxy&apos;s user name and password in the system&apos;s proxy settings.</source>
        <translation>Pida al administrador de red que deje pasar este equipo o este host sin iniciar sesión, o escriba el nombre de usuario y la contraseña del proxy en la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>A web page came instead of data: &quot;%1&quot;.</source>
        <translation>Llegó una página web en lugar de datos: «%1».</translation>
    </message>
    <message>
        <source>A network that wants a sign-in (hotel, guest network) or a filter answers in the service&apos;s place, or the address leads to a web site.</source>
        <translation>Una red que exige iniciar sesión (hotel, red de invitados) o un filtro responde en lugar del servicio, o la dirección lleva a un sitio web.</translation>
    </message>
    <message>
        <source>Open any web page in a browser on this computer and sign in to the network, then run again. If there is nothing to sign in to, check the address under Advanced.</source>
        <translation>Abra cualquier página web en un navegador de este equipo, inicie sesión en la red y vuelva a intentarlo. Si no se pide iniciar sesión, compruebe la dirección en «Avanzado».</translation>
    </message>
    <message>
        <source>A web page came instead of data.</source>
        <translation>Llegó una página web en lugar de datos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s clock by more than five minutes: tokens and certificates may be refused.</source>
        <translation>Se desvía más de cinco minutos del reloj del servicio: es posible que se rechacen tokens y certificados.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer right; best let it set them by itself.</source>
        <translation>Corrija la fecha, la hora y la zona horaria de este equipo; lo mejor es que se ajusten automáticamente.</translation>
    </message>
    <message>
        <source>The answer was far too large.</source>
        <translation>La respuesta era demasiado grande.</translation>
    </message>
    <message>
        <source>Another program answers at this address.</source>
        <translation>Otro programa responde en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address under Advanced.</source>
        <translation>Compruebe la dirección en «Avanzado».</translation>
    </message>
    <message>
        <source>The answer was not what this service sends.</source>
        <translation>La respuesta no es la que envía este servicio.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or another program answers in the service&apos;s place.</source>
        <translation>Una página de inicio de sesión de la red, un proxy u otro programa responde en lugar del servicio.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer: a network that wants a sign-in shows it there. Then try again.</source>
        <translation>Abra la dirección en un navegador de este equipo: si la red exige iniciar sesión, lo mostrará allí. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in.</source>
        <translation>El servicio no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>The token or key is not valid there.</source>
        <translation>El token o la clave no son válidos allí.</translation>
    </message>
    <message>
        <source>Check the credentials and try again.</source>
        <translation>Compruebe las credenciales y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service does not allow this.</source>
        <translation>El servicio no lo permite.</translation>
    </message>
    <message>
        <source>The app or key lacks a right.</source>
        <translation>A la aplicación o a la clave les falta un permiso.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s administrator to give the right that the details name.</source>
        <translation>Pida al administrador del servicio que conceda el permiso que indican los detalles.</translation>
    </message>
    <message>
        <source>What answers at the sign-in address is not Microsoft Entra.</source>
        <translation>Lo que responde en la dirección de inicio de sesión no es Microsoft Entra.</translation>
    </message>
    <message>
        <source>The sign-in address leads to another service, or has a path behind the host.</source>
        <translation>La dirección de inicio de sesión lleva a otro servicio o tiene una ruta detrás del host.</translation>
    </message>
    <message>
        <source>Set the sign-in address under Advanced to https://login.microsoftonline.com, without a path.</source>
        <translation>En «Avanzado», establezca la dirección de inicio de sesión en https://login.microsoftonline.com, sin ninguna ruta.</translation>
    </message>
    <message>
        <source>What answers at the address of iPaaS.com is another service.</source>
        <translation>Lo que responde en la dirección de iPaaS.com es otro servicio.</translation>
    </message>
    <message>
        <source>The address is wrong, or has a path behind the host.</source>
        <translation>La dirección es incorrecta o tiene una ruta detrás del host.</translation>
    </message>
    <message>
        <source>Set the address of iPaaS.com to https://api.ipaas.com, without a path.</source>
        <translation>Establezca la dirección de iPaaS.com en https://api.ipaas.com, sin ninguna ruta.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>A name in the address is misspelt, or the service&apos;s address is wrong.</source>
        <translation>Un nombre de la dirección está mal escrito, o la dirección del servicio es incorrecta.</translation>
    </message>
    <message>
        <source>Check the names and the address.</source>
        <translation>Compruebe los nombres y la dirección.</translation>
    </message>
    <message>
        <source>The record was changed by someone else at the same moment.</source>
        <translation>Otra persona u otro programa cambió el registro en el mismo momento.</translation>
    </message>
    <message>
        <source>Another program or person works on it.</source>
        <translation>Otro programa u otra persona trabaja en él.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Microsoft Entra asks to slow down.</source>
        <translation>Microsoft Entra pide ir más despacio.</translation>
    </message>
    <message>
        <source>This app has asked for tokens too often; other programs that use it count as well.</source>
        <translation>Esta aplicación ha solicitado tokens con demasiada frecuencia; también cuentan otros programas que la usan.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. Nothing needs to be changed here.</source>
        <translation>Espere un minuto y vuelva a intentarlo. Aquí no es necesario cambiar nada.</translation>
    </message>
    <message>
        <source>iPaaS.com asks to slow down.</source>
        <translation>iPaaS.com pide ir más despacio.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time, or the plan&apos;s monthly volume is used up.</source>
        <translation>Hubo demasiadas llamadas en poco tiempo, o se agotó el volumen mensual del plan.</translation>
    </message>
    <message>
        <source>Wait a minute, then run again. If it stays, look at the company&apos;s plan in the iPaaS.com portal.</source>
        <translation>Espere un minuto y vuelva a intentarlo. Si el problema persiste, consulte el plan de la empresa en el portal de iPaaS.com.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>El servicio pide ir más despacio.</translation>
    </message>
    <message>
        <source>Too many calls came in a short time. All programs that use this app share one limit.</source>
        <translation>Hubo demasiadas llamadas en poco tiempo. Todos los programas que usan esta aplicación comparten un mismo límite.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. For bulk runs lower the limits.</source>
        <translation>Espere un minuto y vuelva a intentarlo. Para ejecuciones grandes, reduzca los límites en «Limitación».</translation>
    </message>
    <message>
        <source>The environment is not accessible at the moment.</source>
        <translation>El entorno no está accesible en este momento.</translation>
    </message>
    <message>
        <source>It is being updated, moved or restored, or it is suspended.</source>
        <translation>Se está actualizando, moviendo o restaurando, o está suspendido.</translation>
    </message>
    <message>
        <source>Look at the environment&apos;s state in the Business Central admin center, and run again when it is Active.</source>
        <translation>Consulte el estado del entorno en el centro de administración de Business Central y vuelva a intentarlo cuando sea «Activo».</translation>
    </message>
    <message>
        <source>Business Central has a fault of its own.</source>
        <translation>Business Central tiene un fallo propio.</translation>
    </message>
    <message>
        <source>Its database or server cannot be reached at the moment.</source>
        <translation>No se puede acceder en este momento a su base de datos o a su servidor.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, report the correlation ID to the support of Business Central.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos. Si el problema persiste, comunique el id. de correlación al soporte técnico de Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a fault of its own.</source>
        <translation>iPaaS.com tiene un fallo propio.</translation>
    </message>
    <message>
        <source>The service failed inside; nothing entered here is wrong.</source>
        <translation>El servicio falló internamente; nada de lo que se especificó aquí es incorrecto.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, hand Copy for support to the support of iPaaS.com.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos. Si el problema persiste, use «Copiar para soporte» y envíe el texto al soporte técnico de iPaaS.com.</translation>
    </message>
    <message>
        <source>Microsoft Entra is not available for a moment.</source>
        <translation>Microsoft Entra no está disponible por un momento.</translation>
    </message>
    <message>
        <source>It is overloaded or has a fault of its own.</source>
        <translation>Está sobrecargado o tiene un fallo propio.</translation>
    </message>
    <message>
        <source>Run again in a minute. Nothing needs to be changed here.</source>
        <translation>Vuelva a intentarlo dentro de un minuto. Aquí no es necesario cambiar nada.</translation>
    </message>
    <message>
        <source>The service gave up on the request.</source>
        <translation>El servicio dejó de procesar la solicitud.</translation>
    </message>
    <message>
        <source>It took longer than the service allows.</source>
        <translation>Tardó más de lo que permite el servicio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, when the service is less busy.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos, cuando el servicio esté menos ocupado.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>El servicio no está disponible en este momento.</translation>
    </message>
    <message>
        <source>It is being updated, overloaded or has a fault of its own.</source>
        <translation>Se está actualizando, está sobrecargado o tiene un fallo propio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Nothing needs to be changed here.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos. Aquí no es necesario cambiar nada.</translation>
    </message>
    <message>
        <source>Business Central found no data for the filter.</source>
        <translation>Business Central no encontró datos para el filtro.</translation>
    </message>
    <message>
        <source>A record that an entity refers to is missing, or an extension filters it away.</source>
        <translation>Falta un registro al que hace referencia una entidad, o una extensión lo excluye con un filtro.</translation>
    </message>
    <message>
        <source>Open the list in Business Central and check that its records can be opened, then run again.</source>
        <translation>Abra la lista en Business Central, compruebe que sus registros se pueden abrir y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Business Central misses a record that it refers to.</source>
        <translation>A Business Central le falta un registro al que hace referencia.</translation>
    </message>
    <message>
        <source>Data of the company is incomplete, or an extension relies on a record that does not exist.</source>
        <translation>Los datos de la empresa están incompletos, o una extensión depende de un registro que no existe.</translation>
    </message>
    <message>
        <source>Open the list in Business Central: the record that the details name must exist. Then run again.</source>
        <translation>Abra la lista en Business Central: el registro que indican los detalles debe existir. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A record of Business Central refers to one that does not exist.</source>
        <translation>Un registro de Business Central hace referencia a otro que no existe.</translation>
    </message>
    <message>
        <source>Data of the company is not consistent.</source>
        <translation>Los datos de la empresa no son coherentes.</translation>
    </message>
    <message>
        <source>Correct the record that the details name in Business Central, then run again.</source>
        <translation>Corrija en Business Central el registro que indican los detalles y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Business Central has two records of the same key.</source>
        <translation>Business Central tiene dos registros con la misma clave.</translation>
    </message>
    <message>
        <source>An application of Business Central refused the request.</source>
        <translation>Una aplicación de Business Central rechazó la solicitud.</translation>
    </message>
    <message>
        <source>An extension or a rule of the company says no; the details hold its text.</source>
        <translation>Lo impide una extensión o una regla de la empresa; los detalles contienen su texto.</translation>
    </message>
    <message>
        <source>Follow what the details say. If they name an extension, ask its publisher.</source>
        <translation>Siga lo que indican los detalles. Si mencionan una extensión, pregunte a su editor.</translation>
    </message>
    <message>
        <source>Business Central does not allow this call.</source>
        <translation>Business Central no permite esta llamada.</translation>
    </message>
    <message>
        <source>The API is switched off for the environment, or the address leads to something else.</source>
        <translation>La API está desactivada en el entorno, o la dirección lleva a otra cosa.</translation>
    </message>
    <message>
        <source>Check the API address and the source. On the page Web Services the line must be a page, not a codeunit.</source>
        <translation>Compruebe la dirección de API y el origen. En la página «Servicios web», la línea debe ser una página, no una codeunit.</translation>
    </message>
    <message>
        <source>Business Central does not know this call.</source>
        <translation>Business Central no conoce esta llamada.</translation>
    </message>
    <message>
        <source>The address leads to something else than the API.</source>
        <translation>La dirección lleva a algo que no es la API.</translation>
    </message>
    <message>
        <source>Check the API address and the source.</source>
        <translation>Compruebe la dirección de API y el origen.</translation>
    </message>
    <message>
        <source>Business Central could not make sense of the request.</source>
        <translation>Business Central no pudo interpretar la solicitud.</translation>
    </message>
    <message>
        <source>A name in the address is one that it does not understand, or the API address is wrong.</source>
        <translation>La dirección contiene un nombre que no entiende, o la dirección de API es incorrecta.</translation>
    </message>
    <message>
        <source>Check environment, company and source for blanks and special characters, and the API address under Advanced.</source>
        <translation>Compruebe si el entorno, la empresa y el origen contienen espacios o caracteres especiales, y compruebe la dirección de API en «Avanzado».</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>El servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Follow what the details say; with Copy for support you can hand it on.</source>
        <translation>Siga lo que indican los detalles; con «Copiar para soporte» puede hacerlos llegar a otra persona.</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Es demasiado largo: como máximo %n carácter.</numerusform>
            <numerusform>Es demasiado largo: como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app signs in to one tenant: enter its Directory (tenant) ID or its domain.</source>
        <translation>La aplicación inicia sesión en un solo inquilino: escriba su id. de directorio (inquilino) o su dominio.</translation>
    </message>
    <message>
        <source>Either the ID or the domain: remove &quot;.onmicrosoft.com&quot; behind the ID.</source>
        <translation>El id. o el dominio, no ambos: quite «.onmicrosoft.com» detrás del id.</translation>
    </message>
    <message>
        <source>This is a mail address. Enter the part behind the @, or the Directory (tenant) ID.</source>
        <translation>Es una dirección de correo. Escriba la parte que va después de @ o el id. de directorio (inquilino).</translation>
    </message>
    <message>
        <source>This is neither an ID such as 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d nor a domain such as contoso.onmicrosoft.com.</source>
        <translation>No es un id. como 7acc9d3d-0f2a-4d0e-9c1b-2f4f5a6b7c8d ni un dominio como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (client) ID has the form a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. It stands on the Overview page of the app registration.</source>
        <translation>El id. de aplicación (cliente) tiene la forma a8fdfbd0-da97-42d9-8f1a-fd6a7cb650b4. Figura en la página «Información general» del registro de aplicación.</translation>
    </message>
    <message>
        <source>This looks like the secret&apos;s ID. Copy the text in the column Value; if it is no longer shown, make a new secret.</source>
        <translation>Parece el id. del secreto. Copie el texto de la columna «Valor»; si ya no se muestra, cree un secreto nuevo.</translation>
    </message>
    <message>
        <source>A secret has no blanks or line breaks in it. Copy the column Value once more.</source>
        <translation>Un secreto no contiene espacios ni saltos de línea. Copie de nuevo la columna «Valor».</translation>
    </message>
    <message>
        <source>This secret is shortened. The full text is shown only once, when the secret is made.</source>
        <translation>Este secreto está abreviado. El texto completo solo se muestra una vez, al crear el secreto.</translation>
    </message>
    <message>
        <source>This is shorter than secrets of Microsoft Entra are.</source>
        <translation>Es más corto que los secretos de Microsoft Entra.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.businesscentral.dynamics.com.</source>
        <translation>No es una dirección como https://api.businesscentral.dynamics.com.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password.</source>
        <translation>Una dirección no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>Only the address of the service, without anything behind ? or #.</source>
        <translation>Solo la dirección del servicio, sin nada a partir de ? o #.</translation>
    </message>
    <message>
        <source>The address must start with https://. Plain http:// is for this computer only.</source>
        <translation>La dirección debe empezar por https://. El uso de http:// sin cifrar solo es para este equipo.</translation>
    </message>
    <message>
        <source>One scope only, without blanks.</source>
        <translation>Solo un ámbito, sin espacios.</translation>
    </message>
    <message>
        <source>The scope must not be percent-encoded: write :// and / as they are.</source>
        <translation>El ámbito no debe llevar codificación por porcentaje: escriba :// y / tal cual.</translation>
    </message>
    <message>
        <source>The scope must end with /.default, as in https://api.businesscentral.dynamics.com/.default.</source>
        <translation>El ámbito debe terminar en /.default, como en https://api.businesscentral.dynamics.com/.default.</translation>
    </message>
    <message>
        <source>Only the environment&apos;s name, not an address: for example Production.</source>
        <translation>Solo el nombre del entorno, no una dirección: por ejemplo, Production.</translation>
    </message>
    <message>
        <source>The name of an environment has fewer than 30 characters.</source>
        <translation>El nombre de un entorno tiene menos de 30 caracteres.</translation>
    </message>
    <message>
        <source>The name of an environment starts with a letter and has only letters A to Z, digits, _ and -.</source>
        <translation>El nombre de un entorno empieza por una letra y solo contiene letras de la A a la Z, dígitos, _ y -.</translation>
    </message>
    <message>
        <source>The name of a web service or entity set starts with a letter and has only letters, digits and _.</source>
        <translation>El nombre de un servicio web o conjunto de entidades empieza por una letra y solo contiene letras, dígitos y _.</translation>
    </message>
    <message>
        <source>A client ID has no blanks, and only letters of the plain alphabet, digits and signs.</source>
        <translation>Un id. de cliente no contiene espacios, solo letras del alfabeto básico, dígitos y signos.</translation>
    </message>
    <message>
        <source>The way is &quot;direct&quot; or &quot;through-ipaas&quot;.</source>
        <translation>El modo es «direct» o «through-ipaas».</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero entre %1 y %2.</translation>
    </message>
    <message>
        <source>A date such as 2027-05-01.</source>
        <translation>Una fecha como 2027-05-01.</translation>
    </message>
    <message>
        <source>This is not a mail address such as name@example.com.</source>
        <translation>No es una dirección de correo como nombre@example.com.</translation>
    </message>
    <message>
        <source>The grant type is client_credentials in all configurations.</source>
        <translation>El tipo de concesión es client_credentials en todas las configuraciones.</translation>
    </message>
    <message>
        <source>The name of a company has at most 30 characters. Business Central may show a longer display name: pick the company from the list.</source>
        <translation>El nombre de una empresa tiene como máximo 30 caracteres. El nombre para mostrar de Business Central puede ser más largo: seleccione la empresa en la lista.</translation>
    </message>
    <message>
        <source>The ID of a company has the form 824820a2-508c-ed11-aada-000d3a298ab3.</source>
        <translation>El id. de una empresa tiene la forma 824820a2-508c-ed11-aada-000d3a298ab3.</translation>
    </message>
    <message>
        <source>The address of a custom API page is its publisher, group, version and name, such as contoso/integration/v1.0/customerPriceGroups.</source>
        <translation>La dirección de una página de API personalizada consta de su editor, grupo, versión y nombre, por ejemplo contoso/integration/v1.0/customerPriceGroups.</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nueva conexión</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>Pro&amp;bar todas</translation>
    </message>
    <message>
        <source>&amp;Initialize…</source>
        <translation>&amp;Inicializar…</translation>
    </message>
    <message>
        <source>Earlier r&amp;uns…</source>
        <translation>E&amp;jecuciones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Rotate secret</source>
        <translation>Rotar secret&amp;o</translation>
    </message>
    <message>
        <source>Dupli&amp;cate for another environment or company…</source>
        <translation>&amp;Duplicar para otro entorno o empresa…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Sho&amp;w only those that need attention</source>
        <translation>Mostrar so&amp;lo las que requieren atención</translation>
    </message>
</context>
<context>
    <name>HookWriter</name>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of the record for %n minute(s). Look again.</source>
        <translation>
            <numerusform>iPaaS.com no ha comunicado el resultado del registro en %n minuto. Consulte de nuevo.</numerusform>
            <numerusform>iPaaS.com no ha comunicado el resultado del registro en %n minutos. Consulte de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record. Look again.</source>
        <translation>iPaaS.com no ha comunicado el resultado del registro. Consulte de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has taken %n record(s), and its listener has told of none.</source>
        <translation>
            <numerusform>iPaaS.com ha aceptado %n registro y su agente de escucha no ha comunicado el resultado.</numerusform>
            <numerusform>iPaaS.com ha aceptado %n registros y su agente de escucha no ha comunicado el resultado de ninguno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 is not an https address. Plain http would show secrets on the way.</source>
        <translation>%1 no es una dirección https. Con http sin cifrar, los secretos quedarían a la vista por el camino.</translation>
    </message>
    <message>
        <source>The service named %1, which is not %2. The access token is not sent there.</source>
        <translation>El servicio indicó %1, que no es %2. El token de acceso no se envía allí.</translation>
    </message>
</context>
<context>
    <name>InitializeCommand</name>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is handed over anew.</source>
        <translation>La conexión lleva a un destino distinto del de su última ejecución: se entregan de nuevo todos los registros.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: every record is compared anew.</source>
        <translation>La conexión lleva a un destino distinto del de su última ejecución: se comparan de nuevo todos los registros.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run hands over every record anew.</source>
        <translation>La conexión lleva a un destino distinto del de su última ejecución: la próxima ejecución entrega de nuevo todos los registros.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run: the next run compares every record anew.</source>
        <translation>La conexión lleva a un destino distinto del de su última ejecución: la próxima ejecución compara de nuevo todos los registros.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written: conflicts show in the run.</source>
        <translation>Las asignaciones propias de iPaaS.com deciden qué se escribe: los conflictos aparecen durante la ejecución.</translation>
    </message>
    <message>
        <source>iPaaS.com was not asked what it has of %1, as the journal keeps that. A linked record that was deleted there meanwhile shows as unchanged or changed here: add --compare-everything to see it.</source>
        <translation>No se consultó a iPaaS.com qué tiene de %1, porque el diario lo conserva. Un registro vinculado que se haya eliminado allí entretanto aparece aquí sin cambios o como modificado: agregue --compare-everything para detectarlo.</translation>
    </message>
    <message>
        <source>No record had failed: nothing was sent again.</source>
        <translation>Ningún registro tenía errores: no se volvió a enviar nada.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --look-again to go on with it.</source>
        <translation>Una ejecución anterior no llegó a su fin. Ejecute initialize sin --look-again para continuarla.</translation>
    </message>
    <message>
        <source>An earlier run has not come to its end. Run initialize without --retry-failed to go on with it.</source>
        <translation>Una ejecución anterior no llegó a su fin. Ejecute initialize sin --retry-failed para continuarla.</translation>
    </message>
</context>
<context>
    <name>IpaasClient</name>
    <message>
        <source>iPaaS.com answered, but its answer is not a list.</source>
        <translation>iPaaS.com respondió, pero su respuesta no es una lista.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not the subscription.</source>
        <translation>iPaaS.com respondió, pero su respuesta no es la suscripción.</translation>
    </message>
    <message>
        <source>iPaaS.com accepted the record, but its answer holds no id.</source>
        <translation>iPaaS.com aceptó el registro, pero su respuesta no contiene ningún id.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not a record.</source>
        <translation>iPaaS.com respondió, pero su respuesta no es un registro.</translation>
    </message>
    <message>
        <source>iPaaS.com answered, but its answer is not an id.</source>
        <translation>iPaaS.com respondió, pero su respuesta no es un id.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a person&apos;s name, %2: the person&apos;s e-mail address.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is neither an API key nor a sign-in.</source>
        <translation>No hay clave de API ni inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>IpaasEndpoints</name>
    <message>
        <source>%1 must be the name of a header</source>
        <translation>%1 debe ser el nombre de un encabezado</translation>
    </message>
    <message>
        <source>%1 needs the texts &quot;created&quot; and &quot;updated&quot;</source>
        <translation>%1 necesita los textos «created» y «updated»</translation>
    </message>
    <message>
        <source>each of &quot;hosts&quot; needs a name, and secure addresses as &quot;apiUrl&quot; and &quot;portalUrl&quot;</source>
        <translation>cada elemento de «hosts» necesita un nombre y direcciones seguras en «apiUrl» y «portalUrl»</translation>
    </message>
    <message>
        <source>&quot;hosts&quot; is empty</source>
        <translation>«hosts» está vacío</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2</source>
        <translation>%1 debe ser un número entero entre 1 y %2</translation>
    </message>
    <message>
        <source>%1.%2 needs a method and a relative path</source>
        <translation>%1.%2 necesita un método y una ruta relativa</translation>
    </message>
    <message>
        <source>%1.%2 must be a text</source>
        <translation>%1.%2 debe ser un texto</translation>
    </message>
    <message>
        <source>%1.%2 must be a list of texts</source>
        <translation>%1.%2 debe ser una lista de textos</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 is not used, but the built-in list of iPaaS.com&apos;s endpoints: %2.</source>
        <translation>No se usa %1, sino la lista integrada de puntos de conexión de iPaaS.com: %2.</translation>
    </message>
    <message>
        <source>it is larger than any such list</source>
        <translation>es mayor que cualquier lista de este tipo</translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation>no es un único objeto JSON</translation>
    </message>
    <message>
        <source>%1 is not an entry of the list, or not of this kind</source>
        <translation>%1 no es una entrada de la lista o no es de este tipo</translation>
    </message>
</context>
<context>
    <name>IpaasHooks</name>
    <message>
        <source>The webhook API key that was entered is not the one that the subscription shows.</source>
        <translation>La clave de API de webhook especificada no es la que muestra la suscripción.</translation>
    </message>
    <message>
        <source>The subscription shows no webhook API key, and none was entered.</source>
        <translation>La suscripción no muestra ninguna clave de API de webhook y no se especificó ninguna.</translation>
    </message>
    <message>
        <source>There is no webhook API key to send a hook with.</source>
        <translation>No hay ninguna clave de API de webhook con la que enviar un webhook.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s listener answered, but not with a status.</source>
        <translation>El agente de escucha de iPaaS.com respondió, pero no con un estado.</translation>
    </message>
</context>
<context>
    <name>IpaasSession</name>
    <message>
        <source>iPaaS.com answered the sign-in, but its answer holds no access token.</source>
        <translation>iPaaS.com respondió al inicio de sesión, pero su respuesta no contiene ningún token de acceso.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain to keep secrets in. Start or install one (on Linux a Secret Service such as GNOME Keyring, or KWallet), or keep the secret for this session only.</source>
        <translation>Este equipo no ofrece ningún llavero en el que guardar secretos. Inicie o instale uno (en Linux, un Secret Service como GNOME Keyring, o KWallet) o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up: it has no default keyring. Create one in the system&apos;s password program and try again, or keep the secret for this session only.</source>
        <translation>El llavero de este equipo no está configurado: no tiene un depósito de claves predeterminado. Cree uno en el programa de contraseñas del sistema y vuelva a intentarlo, o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, in the window that asks for its password or in the system&apos;s password program, and try again, or keep the secret for this session only.</source>
        <translation>El llavero está bloqueado. Desbloquéelo, en la ventana que pide su contraseña o en el programa de contraseñas del sistema, y vuelva a intentarlo, o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Causeway to use it and try again, or keep the secret for this session only.</source>
        <translation>El llavero denegó el acceso. Permita que Causeway lo use y vuelva a intentarlo, o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>%1 The keychain says: %2</source>
        <extracomment>%1 is a whole sentence, %2 the text of the system, often in English.</extracomment>
        <translation>%1 Mensaje del llavero: %2</translation>
    </message>
    <message>
        <source>The keychain took the secret but gives back another. Try again, or keep the secret for this session only.</source>
        <translation>El llavero aceptó el secreto, pero devuelve otro. Vuelva a intentarlo o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered within %n second(s). See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</source>
        <translation>
            <numerusform>El llavero no ha respondido en %n segundo. Compruebe si hay una ventana del llavero esperando su respuesta y vuelva a intentarlo, o conserve el secreto solo para esta sesión.</numerusform>
            <numerusform>El llavero no ha respondido en %n segundos. Compruebe si hay una ventana del llavero esperando su respuesta y vuelva a intentarlo, o conserve el secreto solo para esta sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it again.</source>
        <translation>El llavero no tiene este secreto. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>El secreto está vacío. Escríbalo primero.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>the system&apos;s keychain (Secret Service or KWallet)</source>
        <translation>el llavero del sistema (Secret Service o KWallet)</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Open the Business Central admin center</source>
        <translation>Abrir el centro de administración de Business Central</translation>
    </message>
    <message>
        <source>Open Microsoft Entra Applications</source>
        <translation>Abrir Aplicaciones de Microsoft Entra</translation>
    </message>
    <message>
        <source>Open Web Services</source>
        <translation>Abrir Servicios web</translation>
    </message>
    <message>
        <source>Open Business Central</source>
        <translation>Abrir Business Central</translation>
    </message>
    <message>
        <source>Open the app registrations</source>
        <translation>Abrir los registros de aplicaciones</translation>
    </message>
    <message>
        <source>Open the tenant&apos;s overview</source>
        <translation>Abrir la información del inquilino</translation>
    </message>
    <message>
        <source>Open the sign-in logs</source>
        <translation>Abrir los registros de inicio de sesión</translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center</source>
        <translation>Abrir el centro de administración de Microsoft Entra</translation>
    </message>
    <message>
        <source>Open the iPaaS.com portal</source>
        <translation>Abrir el portal de iPaaS.com</translation>
    </message>
    <message>
        <source>Read about it at Microsoft Learn</source>
        <translation>Más información en Microsoft Learn</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The record has no code.</source>
        <translation>El registro no tiene código.</translation>
    </message>
    <message numerus="yes">
        <source>The code has more than %n character(s).</source>
        <translation>
            <numerusform>El código tiene más de %n carácter.</numerusform>
            <numerusform>El código tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has a control character in it.</source>
        <translation>El código contiene un carácter de control.</translation>
    </message>
</context>
<context>
    <name>MappingDraft</name>
    <message>
        <source>Business Central&apos;s page has no field %1. Pick one from the list.</source>
        <translation>La página de Business Central no tiene ningún campo %1. Seleccione uno en la lista.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have this custom field. Define it in the iPaaS.com portal, then look again.</source>
        <translation>iPaaS.com no tiene este campo personalizado. Defínalo en el portal de iPaaS.com y busque de nuevo.</translation>
    </message>
    <message>
        <source>Whether iPaaS.com has this custom field could not be confirmed.</source>
        <translation>No se pudo confirmar si iPaaS.com tiene este campo personalizado.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>A row needs a field or custom field of iPaaS.com.</source>
        <translation>Una fila necesita un campo o un campo personalizado de iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a field has at most %n character(s).</source>
        <translation>
            <numerusform>El nombre de un campo tiene como máximo %n carácter.</numerusform>
            <numerusform>El nombre de un campo tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a field has no line breaks, and no blanks around it.</source>
        <translation>El nombre de un campo no contiene saltos de línea ni espacios al principio o al final.</translation>
    </message>
    <message>
        <source>The field %1 is filled in by Causeway or iPaaS.com.</source>
        <translation>Causeway o iPaaS.com rellenan el campo %1.</translation>
    </message>
    <message>
        <source>The name comes from a field of Business Central: iPaaS.com takes each name once.</source>
        <translation>El nombre procede de un campo de Business Central: iPaaS.com admite cada nombre una sola vez.</translation>
    </message>
    <message>
        <source>A row needs a field of Business Central or a text.</source>
        <translation>Una fila necesita un campo de Business Central o un texto.</translation>
    </message>
    <message>
        <source>A row has either fields of Business Central or a text.</source>
        <translation>Una fila tiene campos de Business Central o un texto, no ambos.</translation>
    </message>
    <message numerus="yes">
        <source>A row has at most %n field(s) of Business Central.</source>
        <translation>
            <numerusform>Una fila tiene como máximo %n campo de Business Central.</numerusform>
            <numerusform>Una fila tiene como máximo %n campos de Business Central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has at most %n character(s).</source>
        <translation>
            <numerusform>Un texto tiene como máximo %n carácter.</numerusform>
            <numerusform>Un texto tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has no line breaks or other control characters.</source>
        <translation>Un texto no contiene saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>A field of Business Central starts with a letter and has only letters, digits and _.</source>
        <translation>Un campo de Business Central empieza por una letra y solo contiene letras, dígitos y _.</translation>
    </message>
    <message numerus="yes">
        <source>A mapping has at most %n row(s).</source>
        <translation>
            <numerusform>Una asignación tiene como máximo %n fila.</numerusform>
            <numerusform>Una asignación tiene como máximo %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a row already.</source>
        <translation>%1 ya tiene una fila.</translation>
    </message>
    <message>
        <source>A mapping needs a row for the name.</source>
        <translation>Una asignación necesita una fila para el nombre.</translation>
    </message>
</context>
<context>
    <name>MissingSecrets</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two environment variables</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 has neither a client secret nor an iPaaS.com API key.</source>
        <translation>%1 no tiene ni secreto de cliente ni clave de API de iPaaS.com.</translation>
    </message>
    <message>
        <source>%1 has no client secret.</source>
        <translation>%1 no tiene secreto de cliente.</translation>
    </message>
    <message>
        <source>%1 has no iPaaS.com API key.</source>
        <translation>%1 no tiene clave de API de iPaaS.com.</translation>
    </message>
    <message>
        <source>Set %1, or store what is missing: %2</source>
        <extracomment>%1: environment variables, %2: commands</extracomment>
        <translation>Establezca %1 o guarde lo que falta: %2</translation>
    </message>
    <message>
        <source>Set %1: this computer has no keychain.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Establezca %1: este equipo no tiene llavero.</translation>
    </message>
    <message>
        <source>To store what is missing in the keychain:</source>
        <translation>Para guardar en el llavero lo que falta:</translation>
    </message>
    <message>
        <source>Without a keychain, set %1 for each call.</source>
        <extracomment>%1: environment variables</extracomment>
        <translation>Sin llavero, establezca %1 en cada llamada.</translation>
    </message>
</context>
<context>
    <name>NamedConnection</name>
    <message>
        <source>None is stored yet: &quot;causeway-cli connection import FILE&quot; adds one.</source>
        <translation>Aún no hay ninguna guardada: «causeway-cli connection import FILE» agrega una.</translation>
    </message>
    <message>
        <source>&quot;causeway-cli connection list&quot; shows all.</source>
        <translation>«causeway-cli connection list» las muestra todas.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? &quot;causeway-cli connection list&quot; shows all.</source>
        <translation>¿Quiso decir «%1»? «causeway-cli connection list» las muestra todas.</translation>
    </message>
</context>
<context>
    <name>ODataMetadata</name>
    <message>
        <source>Business Central&apos;s description of its services cannot be read (%1).</source>
        <translation>No se puede leer la descripción que Business Central da de sus servicios (%1).</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>%1, built with %2</source>
        <extracomment>Of Qt; %1 is the version that runs, %2 the one that the program was built with</extracomment>
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>The library</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de ventanas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Secrets are in</source>
        <translation>Secretos en</translation>
    </message>
    <message>
        <source>Data is in</source>
        <translation>Datos en</translation>
    </message>
</context>
<context>
    <name>ProgressLines</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>leyendo y escribiendo</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>about %1 s left in all</source>
        <translation>quedan cerca de %1 s en total</translation>
    </message>
    <message>
        <source>about %1 min left in all</source>
        <translation>quedan cerca de %1 min en total</translation>
    </message>
    <message>
        <source>about %1 h left in all</source>
        <translation>quedan cerca de %1 h en total</translation>
    </message>
    <message>
        <source>%1 with iPaaS.com</source>
        <extracomment>%1 is a number of records</extracomment>
        <translation>%1 pendientes en iPaaS.com</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 read, %4 created, %5 updated, %6 unchanged, %7 failed, %8 in conflict</source>
        <translation>%1, %2: leídos %3, creados %4, actualizados %5, sin cambios %6, con error %7, en conflicto %8</translation>
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
        <translation>Categoría de cliente</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Método de envío</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>Register an app</source>
        <translation>Registrar una aplicación</translation>
    </message>
    <message>
        <source>Press &quot;New registration&quot;. Any name will do; choose accounts of this directory only. The connection needs no redirect URI; iPaaS.com&apos;s help page names the one below, of the type Web.</source>
        <translation>Pulse «Nuevo registro». Sirve cualquier nombre; elija solo cuentas de este directorio. La conexión no necesita ningún URI de redirección; la página de ayuda de iPaaS.com indica el que figura abajo, del tipo Web.</translation>
    </message>
    <message>
        <source>Name, for example</source>
        <translation>Nombre, por ejemplo</translation>
    </message>
    <message>
        <source>Redirect URI, optional</source>
        <translation>URI de redirección, opcional</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>Registros de aplicaciones</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Give it the permission</source>
        <translation>Concederle el permiso</translation>
    </message>
    <message>
        <source>In &quot;API permissions&quot;: &quot;Add a permission&quot;, &quot;Dynamics 365 Business Central&quot;, &quot;Application permissions&quot;. Then press &quot;Grant admin consent&quot;: without it signing in works, and Business Central refuses every call.</source>
        <translation>En «Permisos de API»: «Agregar un permiso», «Dynamics 365 Business Central», «Permisos de aplicación». Después, pulse «Conceder consentimiento de administrador»: sin él, el inicio de sesión funciona, pero Business Central rechaza todas las llamadas.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Optional, to list the environments</source>
        <translation>Opcional, para enumerar los entornos</translation>
    </message>
    <message>
        <source>Optional, named by iPaaS.com&apos;s installation page</source>
        <translation>Opcional, indicado en la página de instalación de iPaaS.com</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>Permisos de API</translation>
    </message>
    <message>
        <source>Add a permission</source>
        <translation>Agregar un permiso</translation>
    </message>
    <message>
        <source>Make a client secret</source>
        <translation>Crear un secreto de cliente</translation>
    </message>
    <message>
        <source>In &quot;Certificates &amp; secrets&quot;: &quot;New client secret&quot;. Copy the column &quot;Value&quot; at once, as it is shown only this time, and note the date on which it expires. The column &quot;Secret ID&quot; is not needed.</source>
        <translation>En «Certificados y secretos»: «Nuevo secreto de cliente». Copie de inmediato la columna «Valor», porque solo se muestra esta vez, y anote la fecha en que expira. La columna «Id. de secreto» no se necesita.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets</source>
        <translation>Certificados y secretos</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nuevo secreto de cliente</translation>
    </message>
    <message>
        <source>Copy the two IDs</source>
        <translation>Copiar los dos identificadores</translation>
    </message>
    <message>
        <source>On &quot;Overview&quot;: Application (client) ID and Directory (tenant) ID. The next page of Causeway takes them, one by one or all of the page at once.</source>
        <translation>En «Información general»: Id. de aplicación (cliente) e Id. de directorio (inquilino). La página siguiente de Causeway los acepta uno por uno o toda la página de una vez.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Información general</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Id. de aplicación (cliente)</translation>
    </message>
    <message>
        <source>Let the app into Business Central</source>
        <translation>Permitir el acceso de la aplicación a Business Central</translation>
    </message>
    <message>
        <source>Search for &quot;Microsoft Entra Applications&quot; and press &quot;New&quot;. Enter the client ID and a description, add the permission set, and set &quot;State&quot; to &quot;Enabled&quot; last: permission sets can be changed only while it is disabled. SUPER cannot be given to an app.</source>
        <translation>Busque «Aplicaciones de Microsoft Entra» y pulse «Nuevo». Escriba el id. de cliente y una descripción, agregue el conjunto de permisos y, por último, establezca «Estado» en «Habilitado»: los conjuntos de permisos solo se pueden cambiar mientras está deshabilitada. SUPER no se puede asignar a una aplicación.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Conjunto de permisos</translation>
    </message>
    <message>
        <source>Microsoft Entra Applications</source>
        <translation>Aplicaciones de Microsoft Entra</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Let it list the environments (optional)</source>
        <translation>Permitirle enumerar los entornos (opcional)</translation>
    </message>
    <message>
        <source>In the Business Central admin center, add the client ID to &quot;Authorized Microsoft Entra apps&quot;. It needs the optional permission above. Without it the name of the environment is typed.</source>
        <translation>En el centro de administración de Business Central, agregue el id. de cliente a «Aplicaciones de Microsoft Entra autorizadas». Necesita el permiso opcional de arriba. Sin él, el nombre del entorno se escribe a mano.</translation>
    </message>
    <message>
        <source>Authorized Microsoft Entra apps</source>
        <translation>Aplicaciones de Microsoft Entra autorizadas</translation>
    </message>
    <message>
        <source>Authorize Microsoft Entra app</source>
        <translation>Autorizar aplicación de Microsoft Entra</translation>
    </message>
    <message>
        <source>Connect Business Central to iPaaS.com: what an administrator has to do</source>
        <translation>Conectar Business Central con iPaaS.com: qué debe hacer un administrador</translation>
    </message>
    <message>
        <source>Please do the following once, and send back the Application (client) ID and the Directory (tenant) ID. The client secret must not go by mail: hand it over by a password manager or in person.</source>
        <translation>Haga lo siguiente una sola vez y devuelva el id. de aplicación (cliente) y el id. de directorio (inquilino). El secreto de cliente no debe enviarse por correo: entréguelo mediante un administrador de contraseñas o en persona.</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center</source>
        <translation>En el centro de administración de Microsoft Entra</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>En Business Central</translation>
    </message>
</context>
<context>
    <name>SandboxTour</name>
    <message>
        <source>All pages are filled in: look at each and press &quot;Next&quot;.</source>
        <translation>Todas las páginas están rellenadas: revíselas una a una y pulse «Siguiente».</translation>
    </message>
    <message>
        <source>The sandbox has its app already: see what a real one takes, and press &quot;Next&quot;.</source>
        <translation>El espacio de pruebas ya tiene su aplicación: vea qué requiere una real y pulse «Siguiente».</translation>
    </message>
    <message>
        <source>Press &quot;Next&quot; to sign in with these, or change one first to see what a mistake looks like.</source>
        <translation>Pulse «Siguiente» para iniciar sesión con estas credenciales, o cambie antes alguna para ver cómo se muestra un error.</translation>
    </message>
    <message>
        <source>Keep the company, or pick another of the list, and press &quot;Next&quot;.</source>
        <translation>Conserve la empresa o seleccione otra de la lista y pulse «Siguiente».</translation>
    </message>
    <message>
        <source>See how the subscription&apos;s settings are compared with yours, and press &quot;Next&quot;.</source>
        <translation>Vea cómo se compara la configuración de la suscripción con la suya y pulse «Siguiente».</translation>
    </message>
    <message>
        <source>Look into a preview if you like, and press &quot;Next&quot;.</source>
        <translation>Consulte una vista previa si lo desea y pulse «Siguiente».</translation>
    </message>
    <message>
        <source>When the test has passed, press &quot;Save&quot;: the connection is marked as made-up data.</source>
        <translation>Cuando la prueba se haya superado, pulse «Guardar»: la conexión queda marcada como datos ficticios.</translation>
    </message>
    <message>
        <source>Look first or start now: the records are made up on both sides.</source>
        <translation>Consulte antes la vista previa o inicie ya: los registros son ficticios en ambos lados.</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>%1: standard input held no value.</source>
        <translation>%1: la entrada estándar no contenía ningún valor.</translation>
    </message>
    <message>
        <source>the value is too long.</source>
        <translation>el valor es demasiado largo.</translation>
    </message>
    <message>
        <source>The keychain holds the %1 of %2 now.</source>
        <translation>El llavero contiene ahora %1 de %2.</translation>
    </message>
</context>
<context>
    <name>ServiceGate</name>
    <message>
        <source>The service has asked to be left alone for a while.</source>
        <translation>El servicio ha pedido que no se le llame durante un rato.</translation>
    </message>
</context>
<context>
    <name>SessionSecretStore</name>
    <message>
        <source>The secret is not known in this session. Enter it again.</source>
        <translation>El secreto no se conoce en esta sesión. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it first.</source>
        <translation>El secreto está vacío. Escríbalo primero.</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>Where a secret is kept.</extracomment>
        <translation>solo esta sesión</translation>
    </message>
</context>
<context>
    <name>SourceFinder</name>
    <message>
        <source>The entity of API v2.0 that Microsoft documents.</source>
        <translation>La entidad de API v2.0 que Microsoft documenta.</translation>
    </message>
    <message>
        <source>Has fields that tell it, such as %1.</source>
        <translation>Tiene campos que lo identifican, como %1.</translation>
    </message>
    <message>
        <source>Has %1, as many pages do. That it is the right one could not be confirmed.</source>
        <translation>Tiene %1, como muchas páginas. No se pudo confirmar que sea el origen correcto.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Business Central&apos;s links to the next page lead in a circle.</source>
        <translation>Los vínculos de Business Central a la página siguiente forman un círculo.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Conecta Business Central con iPaaS.com.</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a connection file.</source>
        <translation>Abre el asistente, rellenado desde un archivo de conexión.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Keep connections and journals there.</source>
        <translation>Guarda allí las conexiones y los diarios.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>Open the wizard, filled in from a sandbox with made-up data.</source>
        <translation>Abre el asistente, rellenado desde un espacio de pruebas con datos ficticios.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
</context>
<context>
    <name>StoredPlaces</name>
    <message>
        <source>the client secret of the app registration</source>
        <translation>el secreto de cliente del registro de aplicación</translation>
    </message>
    <message>
        <source>the API key of iPaaS.com</source>
        <translation>la clave de API de iPaaS.com</translation>
    </message>
    <message>
        <source>a person&apos;s sign-in to iPaaS.com</source>
        <translation>el inicio de sesión de una persona en iPaaS.com</translation>
    </message>
    <message>
        <source>the webhook key of the subscription</source>
        <translation>la clave de API de webhook de la suscripción</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>En una carpeta de este equipo</translation>
    </message>
    <message>
        <source>The folder itself, made for your user account only. In it are:</source>
        <translation>La propia carpeta, creada solo para su cuenta de usuario. Contiene:</translation>
    </message>
    <message>
        <source>The settings of each connection, a file each, named after its ID. No secrets.</source>
        <translation>La configuración de cada conexión, en un archivo por conexión que lleva su id. como nombre. Sin secretos.</translation>
    </message>
    <message>
        <source>When each was last tested and initialized, and what came of it.</source>
        <translation>Cuándo se probó e inicializó cada una por última vez y con qué resultado.</translation>
    </message>
    <message numerus="yes">
        <source>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n run(s), and the values of records that are still to be sent. Beside each, when the last calls were made.</source>
        <translation>
            <numerusform>Qué se transfirió: nombres e id. de registros, qué no se pudo enviar y por qué, las cifras de la última ejecución (%n) y los valores de los registros aún por enviar. Junto a cada diario, cuándo se hicieron las últimas llamadas.</numerusform>
            <numerusform>Qué se transfirió: nombres e id. de registros, qué no se pudo enviar y por qué, las cifras de las últimas %n ejecuciones y los valores de los registros aún por enviar. Junto a cada diario, cuándo se hicieron las últimas llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours, language, and where windows were.</source>
        <translation>Los colores, el idioma y la posición de las ventanas.</translation>
    </message>
    <message>
        <source>Paths of iPaaS.com&apos;s API that somebody has corrected by hand.</source>
        <translation>Rutas de la API de iPaaS.com que alguien ha corregido a mano.</translation>
    </message>
    <message>
        <source>Files that could not be read and were set aside. They may be deleted.</source>
        <translation>Archivos que no se pudieron leer y se guardaron aparte. Se pueden eliminar.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>In %1, under &quot;Causeway&quot;. Each secret that a connection has is an entry of this name, with the connection&apos;s ID in front:</source>
        <extracomment>%1 is the keychain of the system, &quot;Causeway&quot; the name of a service there</extracomment>
        <translation>En %1, en «Causeway». Cada secreto de una conexión es una entrada con este nombre, precedido del id. de la conexión:</translation>
    </message>
    <message>
        <source>ID/%1</source>
        <translation>ID/%1</translation>
    </message>
    <message>
        <source>the ID of %1, which has secrets for this session only, not in the keychain</source>
        <extracomment>%1 is a connection</extracomment>
        <translation>el id. de %1, que tiene secretos solo para esta sesión, fuera del llavero</translation>
    </message>
    <message>
        <source>the ID of %1</source>
        <translation>el id. de %1</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Donde usted lo guarda</translation>
    </message>
    <message>
        <source>Reports, exported connections and the page for an administrator are where you saved them. Causeway keeps no list of them.</source>
        <translation>Los informes, las conexiones exportadas y la página para un administrador están donde usted los guardó. Causeway no lleva ninguna lista de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>A client secret that you copy for iPaaS.com&apos;s portal is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>El secreto de cliente que copie para el portal de iPaaS.com permanece en el Portapapeles durante %n segundo.</numerusform>
            <numerusform>El secreto de cliente que copie para el portal de iPaaS.com permanece en el Portapapeles durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is never stored</source>
        <translation>Lo que nunca se guarda</translation>
    </message>
    <message>
        <source>Secrets outside the keychain: no file, log or report has one.</source>
        <translation>Secretos fuera del llavero: ningún archivo, registro de actividad ni informe contiene ninguno.</translation>
    </message>
    <message>
        <source>Your password for iPaaS.com, and the tokens that Microsoft and iPaaS.com give for an hour.</source>
        <translation>Su contraseña de iPaaS.com y los tokens que Microsoft e iPaaS.com conceden durante una hora.</translation>
    </message>
    <message>
        <source>How you use the program: nothing is counted or sent to anyone.</source>
        <translation>Cómo usa el programa: no se contabiliza nada ni se envía a nadie.</translation>
    </message>
    <message>
        <source>What leaves this computer, and to whom</source>
        <translation>Qué sale de este equipo y a quién se envía</translation>
    </message>
    <message>
        <source>Only when you set up, test or initialize a connection, encrypted, and by way of the system&apos;s proxy where one is set. What is done in the sandbox stays on this computer.</source>
        <translation>Solo cuando configura, prueba o inicializa una conexión, cifrado y a través del proxy del sistema, si hay uno configurado. Lo que se hace en el espacio de pruebas permanece en este equipo.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in gets the tenant ID, the client ID and the client secret.</source>
        <translation>El inicio de sesión de Microsoft recibe el id. de inquilino, el id. de cliente y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Business Central gets the token from that sign-in. It is only read from.</source>
        <translation>Business Central recibe el token de ese inicio de sesión. De él solo se leen datos.</translation>
    </message>
    <message>
        <source>iPaaS.com gets what signs you in there, and the customer categories, locations and shipping methods that are transferred, or their IDs only where its own mappings read them.</source>
        <translation>iPaaS.com recibe los datos con los que usted inicia sesión allí y las categorías de cliente, ubicaciones y métodos de envío que se transfieren, o solo sus id. si los leen las asignaciones propias de iPaaS.com.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>Cómo quitarlo todo</translation>
    </message>
    <message>
        <source>1. Delete each connection in the home window: its settings, its status, its journal and its entries in the keychain go with it.</source>
        <translation>1. Elimine cada conexión en la ventana principal: con ella se eliminan su configuración, su estado, su diario y sus entradas del llavero.</translation>
    </message>
    <message>
        <source>2. Quit Causeway and delete the folder above.</source>
        <translation>2. Salga de Causeway y elimine la carpeta indicada arriba.</translation>
    </message>
    <message>
        <source>3. Should an entry be left in the keychain, as after deleting files by hand, delete those of &quot;Causeway&quot; in the system&apos;s own password program.</source>
        <translation>3. Si queda alguna entrada en el llavero, por ejemplo tras eliminar archivos a mano, elimine las de «Causeway» en el programa de contraseñas del sistema.</translation>
    </message>
</context>
<context>
    <name>TenantDiscovery</name>
    <message>
        <source>The sign-in host did not describe a tenant: its answer has no issuer or token endpoint.</source>
        <translation>El servidor de inicio de sesión no describió ningún inquilino: en su respuesta falta el emisor o el punto de conexión de token.</translation>
    </message>
    <message>
        <source>The sign-in host names a token endpoint on another host (%1).</source>
        <translation>El servidor de inicio de sesión indica un punto de conexión de token en otro host (%1).</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>Falló %n comprobación.</numerusform>
            <numerusform>Fallaron %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1. %2</source>
        <translation>La primera: %1. %2</translation>
    </message>
</context>
<context>
    <name>TestStatus</name>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>Every step on the way is tried once. Nothing is changed.</source>
        <translation>Cada paso del camino se comprueba una vez. No se cambia nada.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>La prueba se detuvo</translation>
    </message>
    <message>
        <source>Some checks were not tried.</source>
        <translation>Algunas comprobaciones se omitieron.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed. What to do is below.</source>
        <translation>Falló la comprobación «%1». Abajo se indica qué hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) failed.</source>
        <translation>
            <numerusform>Falló %n comprobación más.</numerusform>
            <numerusform>Fallaron %n comprobaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection does not work yet</source>
        <translation>La conexión aún no funciona</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know below.</source>
        <translation>
            <numerusform>Abajo hay %n aviso.</numerusform>
            <numerusform>Abajo hay %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both services answer, and all three data types can be read.</source>
        <translation>Ambos servicios responden y los tres tipos de datos se pueden leer.</translation>
    </message>
</context>
<context>
    <name>TextTransferOutput</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); --json lists all of them.</source>
        <translation>
            <numerusform>… y %n problema más; --json los enumera todos.</numerusform>
            <numerusform>… y %n problemas más; --json los enumera todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was damaged and was set aside as %1; a new one was begun.</source>
        <translation>El diario estaba dañado y se guardó aparte como %1; se ha iniciado uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</source>
        <translation>
            <numerusform>%Ln registro en conflicto, que una ejecución cuenta como no transferido: --conflicts link lo vincula si es posible, --conflicts skip no lo modifica.</numerusform>
            <numerusform>%Ln registros en conflicto, que una ejecución cuenta como no transferidos: --conflicts link vincula los que se pueden vincular, --conflicts skip no los modifica.</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview: nothing was written.</source>
        <translation>Una vista previa: no se escribió nada.</translation>
    </message>
    <message>
        <source>The run would have nothing to send.</source>
        <translation>La ejecución no tendría nada que enviar.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s since it was taken up.</source>
        <extracomment>%1 is a number of calls (&quot;3 calls to Business Central&quot;)</extracomment>
        <translation>%1, %2 a iPaaS.com, %3 de ellas limitadas, en %4 s desde que se reanudó.</translation>
    </message>
    <message>
        <source>%1, %2 to iPaaS.com, %3 of them throttled, in %4 s.</source>
        <translation>%1, %2 a iPaaS.com, %3 de ellas limitadas, en %4 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Business Central</source>
        <translation>
            <numerusform>%n llamada a Business Central</numerusform>
            <numerusform>%n llamadas a Business Central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those changed, the run would link %n record(s) by name first.</source>
        <translation>
            <numerusform>De los modificados, la ejecución vincularía primero %n registro por nombre.</numerusform>
            <numerusform>De los modificados, la ejecución vincularía primero %n registros por nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run has linked %n record(s) by name since it was taken up.</source>
        <translation>
            <numerusform>De los actualizados, la ejecución ha vinculado %n registro por nombre desde que se reanudó.</numerusform>
            <numerusform>De los actualizados, la ejecución ha vinculado %n registros por nombre desde que se reanudó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run linked %n record(s) by name first.</source>
        <translation>
            <numerusform>De los actualizados, la ejecución vinculó primero %n registro por nombre.</numerusform>
            <numerusform>De los actualizados, la ejecución vinculó primero %n registros por nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of %Ln record(s): the run asks it once more.</source>
        <translation>
            <numerusform>iPaaS.com no ha comunicado el resultado de %Ln registro: la ejecución lo consulta de nuevo.</numerusform>
            <numerusform>iPaaS.com no ha comunicado el resultado de %Ln registros: la ejecución lo consulta de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those failed, iPaaS.com has not told what became of %n record(s): --look-again asks it once more.</source>
        <translation>
            <numerusform>De los registros con error, iPaaS.com no ha comunicado el resultado de %n: --look-again lo consulta de nuevo.</numerusform>
            <numerusform>De los registros con error, iPaaS.com no ha comunicado el resultado de %n: --look-again lo consulta de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be sent: %Ln record(s), by initialize without --look-again.</source>
        <translation>
            <numerusform>Por enviar aún: %Ln registro, mediante initialize sin --look-again.</numerusform>
            <numerusform>Por enviar aún: %Ln registros, mediante initialize sin --look-again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything was read.</source>
        <translation>Detenido antes de leer nada.</translation>
    </message>
    <message>
        <source>Stopped before anything was read or written.</source>
        <translation>Detenido antes de leer o escribir nada.</translation>
    </message>
    <message>
        <source>Stopped before the end: this is only what was found until then.</source>
        <translation>Detenido antes del final: esto es solo lo que se encontró hasta entonces.</translation>
    </message>
    <message>
        <source>Stopped before the end. The next run goes on where this one stopped.</source>
        <translation>Detenido antes del final. La próxima ejecución continúa donde se detuvo esta.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Fallarían</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
</context>
<context>
    <name>TokenProvider</name>
    <message>
        <source>The sign-in host answered, but its answer holds no bearer token.</source>
        <translation>El servidor de inicio de sesión respondió, pero su respuesta no contiene ningún token de portador.</translation>
    </message>
</context>
<context>
    <name>TransferEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) a minute</source>
        <translation>
            <numerusform>porque iPaaS.com permite %Ln llamada por minuto</numerusform>
            <numerusform>porque iPaaS.com permite %Ln llamadas por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) in %1</source>
        <extracomment>%1 is a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>porque iPaaS.com permite %Ln llamada en %1</numerusform>
            <numerusform>porque iPaaS.com permite %Ln llamadas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n call(s) at a time</source>
        <translation>
            <numerusform>con %n llamada a la vez</numerusform>
            <numerusform>con %n llamadas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;)</extracomment>
        <translation>Tardaría %1.</translation>
    </message>
    <message>
        <source>It would take %1, %2.</source>
        <extracomment>%1 is a time (&quot;about 4 minutes&quot;), %2 a reason (&quot;because iPaaS.com allows 500 calls a minute&quot;)</extracomment>
        <translation>Tardaría %1, %2.</translation>
    </message>
</context>
<context>
    <name>TransferHistory</name>
    <message>
        <source>The journal of earlier runs was damaged and was set aside as %1. The next run compares everything with iPaaS.com anew; nothing is transferred twice.</source>
        <translation>El diario de ejecuciones anteriores estaba dañado y se guardó aparte como %1. La próxima ejecución compara todo de nuevo con iPaaS.com; nada se transfiere dos veces.</translation>
    </message>
</context>
<context>
    <name>TransferJournal</name>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <extracomment>%1: name of a program, %2: its process number, %3: name of the computer it runs on.</extracomment>
        <translation>%1 (proceso %2 en %3)</translation>
    </message>
    <message>
        <source>The records of this connection are in use by %1. Wait until it has finished, or close it, then try again.</source>
        <translation>En este momento, %1 está usando los registros de esta conexión. Espere a que termine o ciérrelo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the permissions of its folder and the free space, then try again.</source>
        <translation>No se pudo escribir el archivo %1. Compruebe los permisos de su carpeta y el espacio libre, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal of the transfer is damaged (%1). Nothing more was sent. Start again: the damaged file is set aside, and what iPaaS.com already has is looked up there.</source>
        <translation>El diario de la transferencia está dañado (%1). No se envió nada más. Inicie de nuevo: el archivo dañado se guarda aparte, y lo que iPaaS.com ya tiene se consulta allí.</translation>
    </message>
    <message>
        <source>Another program has the journal of the transfer open (%1). Close it, then try again.</source>
        <translation>Otro programa tiene abierto el diario de la transferencia (%1). Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full: the journal of the transfer could not be written. Free some space, then go on; nothing is lost.</source>
        <translation>El disco está lleno: no se pudo escribir el diario de la transferencia. Libere espacio y continúe; no se pierde nada.</translation>
    </message>
    <message>
        <source>The journal of the transfer could not be written (%1). Check the permissions and the free space, then go on; nothing is lost.</source>
        <translation>No se pudo escribir el diario de la transferencia (%1). Compruebe los permisos y el espacio libre, y continúe; no se pierde nada.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the permissions and the free space, then try again.</source>
        <translation>No se pudo escribir el archivo %1: %2. Compruebe los permisos y el espacio libre, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Causeway and was left alone. Use a newer Causeway for this connection.</source>
        <translation>El diario %1 lo escribió una versión más reciente de Causeway y no se ha modificado. Use una versión más reciente de Causeway para esta conexión.</translation>
    </message>
</context>
<context>
    <name>TransferProgress</name>
    <message numerus="yes">
        <source>Business Central took too long: it is now read in pages of %n record(s).</source>
        <translation>
            <numerusform>Business Central tardó demasiado: ahora se lee en páginas de %n registro.</numerusform>
            <numerusform>Business Central tardó demasiado: ahora se lee en páginas de %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) a minute</source>
        <extracomment>%1 is a service, %2 a time (&quot;10 seconds&quot;)</extracomment>
        <translation>
            <numerusform>%1 permite %Ln llamada por minuto</numerusform>
            <numerusform>%1 permite %Ln llamadas por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) in %2</source>
        <translation>
            <numerusform>%1 permite %Ln llamada en %2</numerusform>
            <numerusform>%1 permite %Ln llamadas en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 used, next call in %3 s.</source>
        <translation>%1: %2 usadas, próxima llamada en %3 s.</translation>
    </message>
    <message>
        <source>%1 cannot be reached or has a fault: %2 Next try in %3 s.</source>
        <extracomment>%1 is a service, %2 a sentence that says why, %3 a number of seconds</extracomment>
        <translation>%1 no está accesible o tiene un fallo: %2 Próximo intento en %3 s.</translation>
    </message>
    <message>
        <source>%1 asked to slow down: next call in %2 s.</source>
        <translation>%1 pidió ir más despacio: próxima llamada en %2 s.</translation>
    </message>
    <message>
        <source>%1&apos;s limit: next call in %2 s.</source>
        <extracomment>%1 is a service, whose limit of calls is used up</extracomment>
        <translation>Límite de %1: próxima llamada en %2 s.</translation>
    </message>
    <message>
        <source>%1 slows us down: next call in %2 s.</source>
        <translation>%1 pide ir más despacio: próxima llamada en %2 s.</translation>
    </message>
    <message>
        <source>%1 fails: next try in %2 s.</source>
        <translation>%1 falla: próximo intento en %2 s.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenida antes del final</translation>
    </message>
    <message>
        <source>Done, but for the records below</source>
        <translation>Terminada, salvo los registros siguientes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>through iPaaS.com, by its own mappings</source>
        <translation>a través de iPaaS.com, con sus propias asignaciones</translation>
    </message>
    <message>
        <source>Updated after they were linked by name</source>
        <translation>Actualizados tras vincularlos por nombre</translation>
    </message>
    <message>
        <source>Conflicts left alone, as chosen</source>
        <translation>Conflictos no modificados, según lo elegido</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Records still to be sent</source>
        <translation>Registros aún por enviar</translation>
    </message>
    <message>
        <source>Calls to Business Central</source>
        <translation>Llamadas a Business Central</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com</source>
        <translation>Llamadas a iPaaS.com</translation>
    </message>
    <message>
        <source>Calls that were slowed down</source>
        <translation>Llamadas limitadas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Id. externo</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>One record that was not transferred</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>One record whose name iPaaS.com has already</extracomment>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>One record of which iPaaS.com has not told what became of it</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Initialization of %1</source>
        <translation>Inicialización de %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Registros no transferidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) are in the report that can be saved as a file.</source>
        <translation>
            <numerusform>%Ln registro más figura en el informe que se puede guardar como archivo.</numerusform>
            <numerusform>%Ln registros más figuran en el informe que se puede guardar como archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Causeway %1. It holds no secrets.</source>
        <translation>Creado con Causeway %1. No contiene secretos.</translation>
    </message>
</context>
<context>
    <name>TransferReportFile</name>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>TransferReportPrint</name>
    <message>
        <source>Initialization of %1</source>
        <translation>Inicialización de %1</translation>
    </message>
</context>
<context>
    <name>TransferRun</name>
    <message>
        <source>Business Central has another record of this name. iPaaS.com takes each name once, without regard to case.</source>
        <translation>Business Central tiene otro registro con este nombre. iPaaS.com admite cada nombre una sola vez, sin distinguir mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Business Central has this name twice: iPaaS.com takes each name once, without regard to case, and %1 comes first.</source>
        <translation>Business Central tiene este nombre dos veces: iPaaS.com admite cada nombre una sola vez, sin distinguir mayúsculas de minúsculas, y %1 va primero.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is linked to %1 of Business Central.</source>
        <translation>iPaaS.com tiene un registro con este nombre que está vinculado a %1 de Business Central.</translation>
    </message>
    <message>
        <source>iPaaS.com has a record of this name that is not linked to this one.</source>
        <translation>iPaaS.com tiene un registro con este nombre que no está vinculado a este.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of the record: a run asks it before anything is sent.</source>
        <translation>iPaaS.com no ha comunicado el resultado del registro: una ejecución lo consulta antes de enviar nada.</translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>El registro se eliminó en iPaaS.com y allí sigue vinculado.</translation>
    </message>
    <message>
        <source>iPaaS.com does not list the linked record: it was probably deleted there.</source>
        <translation>iPaaS.com no muestra el registro vinculado: probablemente se eliminó allí.</translation>
    </message>
    <message>
        <source>The renewed sign-in to iPaaS.com could not be kept: sign in anew before the next run. %1</source>
        <translation>No se pudo guardar el inicio de sesión renovado en iPaaS.com: vuelva a iniciar sesión antes de la próxima ejecución. %1</translation>
    </message>
    <message>
        <source>No subscription is chosen.</source>
        <translation>No se ha elegido ninguna suscripción.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Less than a minute left.</source>
        <translation>Queda menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Queda cerca de %n minuto.</numerusform>
            <numerusform>Quedan cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Queda cerca de %n hora.</numerusform>
            <numerusform>Quedan cerca de %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. No further record is sent to iPaaS.com until you resume.</source>
        <translation>En pausa. No se envía ningún registro más a iPaaS.com hasta que reanude.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central goes on.</source>
        <translation>%1: continúa la lectura de Business Central.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has goes on.</source>
        <translation>%1: continúa la lectura de lo que tiene iPaaS.com.</translation>
    </message>
    <message>
        <source>%1 of %2 records compared. Nothing is written.</source>
        <translation>%1 de %2 registros comparados. No se escribe nada.</translation>
    </message>
    <message>
        <source>%1 records compared. Nothing is written.</source>
        <translation>%1 registros comparados. No se escribe nada.</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more what became of records. Nothing is sent.</source>
        <translation>Se consulta de nuevo a iPaaS.com el resultado de los registros. No se envía nada.</translation>
    </message>
    <message>
        <source>%1 of %2 records that failed are sent again.</source>
        <translation>Enviados de nuevo: %1 de %2 registros con error.</translation>
    </message>
    <message>
        <source>Getting ready.</source>
        <translation>Preparando.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) done.</source>
        <translation>
            <numerusform>%1 de %Ln registro procesado.</numerusform>
            <numerusform>%1 de %Ln registros procesados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records done, %2 read so far.</source>
        <translation>%1 registros procesados, %2 leídos hasta ahora.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Revisando %1</translation>
    </message>
    <message>
        <source>The initialization of %1 is paused</source>
        <translation>La inicialización de %1 está en pausa</translation>
    </message>
    <message>
        <source>Looking again at records of %1</source>
        <translation>Consultando de nuevo registros de %1</translation>
    </message>
    <message>
        <source>Sending again what failed of %1</source>
        <translation>Volviendo a enviar lo que falló de %1</translation>
    </message>
    <message>
        <source>Initializing %1</source>
        <translation>Inicializando %1</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Deteniendo: se completan las llamadas en curso.</translation>
    </message>
    <message>
        <source>%1: reading what iPaaS.com has.</source>
        <translation>%1: leyendo lo que tiene iPaaS.com.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central.</source>
        <translation>%1: leyendo de Business Central.</translation>
    </message>
    <message>
        <source>%1: reading from Business Central, writing to iPaaS.com.</source>
        <translation>%1: leyendo de Business Central y escribiendo en iPaaS.com.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) are with iPaaS.com, which has not told of them yet.</source>
        <extracomment>%1 is a type of records</extracomment>
        <translation>
            <numerusform>%1: iPaaS.com tiene %Ln registro y aún no ha comunicado el resultado.</numerusform>
            <numerusform>%1: iPaaS.com tiene %Ln registros y aún no ha comunicado el resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: writing to iPaaS.com.</source>
        <translation>%1: escribiendo en iPaaS.com.</translation>
    </message>
    <message>
        <source>All %1 records are there and unchanged: nothing is to be done.</source>
        <translation>Los %1 registros ya están en iPaaS.com sin cambios: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>A run would create %1 and update %2 of %3 records.</source>
        <translation>Una ejecución crearía %1 y actualizaría %2 de %3 registros.</translation>
    </message>
    <message>
        <source>%1 more would be linked.</source>
        <translation>Además, vincularía %1.</translation>
    </message>
    <message>
        <source>iPaaS.com has not told what became of %1 of them: it is asked once more.</source>
        <translation>iPaaS.com no ha comunicado el resultado de %1 de ellos: se le consulta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your attention.</source>
        <translation>
            <numerusform>%Ln requiere su atención.</numerusform>
            <numerusform>%Ln requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Create anew</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Leave deleted</source>
        <translation>Dejar eliminado</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>No modificar</translation>
    </message>
    <message>
        <source>name is taken: linked</source>
        <translation>nombre en uso: se vincula</translation>
    </message>
    <message>
        <source>name is taken: left alone</source>
        <translation>nombre en uso: no se modifica</translation>
    </message>
    <message>
        <source>name is taken: cannot be linked</source>
        <translation>nombre en uso: no se puede vincular</translation>
    </message>
    <message>
        <source>deleted there: created anew</source>
        <translation>eliminado allí: se crea de nuevo</translation>
    </message>
    <message>
        <source>deleted there: not created</source>
        <translation>eliminado allí: no se crea</translation>
    </message>
    <message>
        <source>Begun on %1, %2. It goes on where it was.</source>
        <extracomment>%1: a date and time, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>Iniciada el %1, %2. Continúa donde estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) done</source>
        <translation>
            <numerusform>%Ln registro procesado</numerusform>
            <numerusform>%Ln registros procesados</numerusform>
        </translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>La inicialización de %1 se detuvo</translation>
    </message>
    <message>
        <source>The initialization of %1 is not finished</source>
        <translation>La inicialización de %1 no ha terminado</translation>
    </message>
    <message>
        <source>No record of %1 was transferred</source>
        <translation>No se transfirió ningún registro de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is initialized, but for %n record(s)</source>
        <translation>
            <numerusform>Se ha inicializado %1, salvo %n registro</numerusform>
            <numerusform>Se ha inicializado %1, salvo %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is initialized</source>
        <translation>Se ha inicializado %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) that had failed transferred now.</source>
        <translation>
            <numerusform>Transferidos ahora: %1 de %Ln registro que tenía error.</numerusform>
            <numerusform>Transferidos ahora: %1 de %Ln registros que tenían error.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.</source>
        <translation>Creados: %1; actualizados: %2; sin cambios: %3.</translation>
    </message>
    <message>
        <source>%1 found on iPaaS.com now, %2 still not told of.</source>
        <translation>Encontrados ahora en iPaaS.com: %1; aún sin resultado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of the updated, %Ln record(s) linked by name first.</source>
        <translation>
            <numerusform>De los actualizados, primero se vinculó %Ln registro por nombre.</numerusform>
            <numerusform>De los actualizados, primero se vincularon %Ln registros por nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run still has to send %Ln record(s).</source>
        <translation>
            <numerusform>Una ejecución todavía debe enviar %Ln registro.</numerusform>
            <numerusform>Una ejecución todavía debe enviar %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run goes on where this one stopped.</source>
        <translation>La próxima ejecución continúa donde se detuvo esta.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not linked: the names are those of other linked records.</source>
        <translation>
            <numerusform>%n registro no vinculado: el nombre es el de otro registro vinculado.</numerusform>
            <numerusform>%n registros no vinculados: los nombres son los de otros registros vinculados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the same name left alone, as chosen.</source>
        <translation>
            <numerusform>%n registro del mismo nombre no modificado, según lo elegido.</numerusform>
            <numerusform>%n registros del mismo nombre no modificados, según lo elegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records below say why they were not transferred.</source>
        <translation>Los registros de abajo indican por qué no se transfirieron.</translation>
    </message>
</context>
<context>
    <name>causeway::AboutWindow</name>
    <message>
        <source>About Causeway</source>
        <translation>Acerca de Causeway</translation>
    </message>
    <message>
        <source>Connects Business Central to iPaaS.com.</source>
        <translation>Conecta Business Central con iPaaS.com.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Causeway is licensed under the Apache License 2.0. It is not a product of Microsoft or of iPaaS.com.</source>
        <translation>Causeway se distribuye con la licencia Apache License 2.0. No es un producto de Microsoft ni de iPaaS.com.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <extracomment>%1 lists libraries, each with its licence</extracomment>
        <translation>Usa %1.</translation>
    </message>
</context>
<context>
    <name>causeway::Banner</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>causeway::CallsChart</name>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Llamadas a iPaaS.com en el último minuto</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 de %2 permitidas</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckExplanation</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Id. de correlación: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Id. de seguimiento: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Hora: %1 UTC</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button does, %2 the check that it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>Usar «%1»</translation>
    </message>
</context>
<context>
    <name>causeway::CheckLadder</name>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Prueba de conexión: %1</translation>
    </message>
</context>
<context>
    <name>causeway::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>omitido</translation>
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
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a check or several, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide the explanation: %1</source>
        <extracomment>%1 is a check</extracomment>
        <translation>Ocultar la explicación: %1</translation>
    </message>
    <message>
        <source>Show the explanation: %1</source>
        <translation>Mostrar la explicación: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ChoiceForAll</name>
    <message>
        <source>Until you choose, they are left as they are and count as not transferred.</source>
        <translation>Hasta que elija, se dejan como están y cuentan como no transferidos.</translation>
    </message>
</context>
<context>
    <name>causeway::ClickPicture</name>
    <message>
        <source>Picture: &quot;%1&quot;, then &quot;%2&quot;</source>
        <extracomment>%1 is an entry of a portal&apos;s menu, %2 a button on the page behind it</extracomment>
        <translation>Imagen: «%1» y, después, «%2»</translation>
    </message>
</context>
<context>
    <name>causeway::CompanyPage</name>
    <message>
        <source>Environment and company</source>
        <translation>Entorno y empresa</translation>
    </message>
    <message>
        <source>Where in Business Central the data is read from.</source>
        <translation>De qué lugar de Business Central se leen los datos.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Companies in this environment</source>
        <translation>Empresas de este entorno</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de empresa</translation>
    </message>
    <message>
        <source>The name that Business Central&apos;s services go by; the display name may differ.</source>
        <translation>El nombre que usan los servicios de Business Central; el nombre para mostrar puede ser distinto.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Asking Business Central for its companies…</source>
        <translation>Consultando las empresas en Business Central…</translation>
    </message>
    <message>
        <source>Business Central lists its companies here once it lets the app in. The name can be typed below.</source>
        <translation>Business Central enumera aquí sus empresas en cuanto permite el acceso de la aplicación. El nombre se puede escribir abajo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look again for environments and companies</source>
        <translation>Buscar de nuevo entornos y empresas</translation>
    </message>
    <message>
        <source>Asking the admin center for environments…</source>
        <translation>Consultando los entornos en el centro de administración…</translation>
    </message>
    <message>
        <source>Not active now: %1.</source>
        <translation>No activos ahora: %1.</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionStore</name>
    <message>
        <source>Connection</source>
        <extracomment>The name of a connection that was given none.</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection file %1 cannot be read: %2. Its connection is missing from the list until the file can be read again.</source>
        <translation>No se puede leer el archivo de conexión %1: %2. Esa conexión no aparecerá en la lista hasta que el archivo se pueda leer de nuevo.</translation>
    </message>
    <message>
        <source>The connection file %1 was written by a newer Causeway and was left alone. Use a newer Causeway to work with its connection.</source>
        <translation>El archivo de conexión %1 lo escribió una versión más reciente de Causeway y no se ha modificado. Use una versión más reciente de Causeway para trabajar con esa conexión.</translation>
    </message>
    <message>
        <source>Two connections are named &quot;%1&quot;. One of them is shown as &quot;%2&quot;.</source>
        <translation>Dos conexiones se llaman «%1». Una de ellas se muestra como «%2».</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2) and could not be set aside.</source>
        <translation>El archivo %1 está dañado (%2) y no se pudo guardar aparte.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). It was set aside as %3; the other connections are not affected.</source>
        <translation>El archivo %1 está dañado (%2). Se guardó aparte como %3; las demás conexiones no se ven afectadas.</translation>
    </message>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esa conexión ya no existe.</translation>
    </message>
    <message>
        <source>The file %1 could not be removed: %2.</source>
        <translation>No se pudo quitar el archivo %1: %2.</translation>
    </message>
    <message>
        <source>There is already a connection named &quot;%1&quot;.</source>
        <translation>Ya hay una conexión llamada «%1».</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. Check the free space and the permissions, then try again.</source>
        <translation>No se pudo escribir el archivo %1: %2. Compruebe el espacio libre y los permisos, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionsModel</name>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>the secret expires soon</source>
        <translation>el secreto expira pronto</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>made-up data</source>
        <translation>datos ficticios</translation>
    </message>
    <message>
        <source>%1, made-up data</source>
        <translation>%1, datos ficticios</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>expiración desconocida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, stopped at %2</source>
        <translation>%1, detenida en %2</translation>
    </message>
    <message>
        <source>%1, %2 failed and %3 in conflict of %4</source>
        <translation>%1, %2 con error y %3 en conflicto de %4</translation>
    </message>
    <message>
        <source>%1, %2 of %3 failed</source>
        <translation>%1, %2 de %3 con error</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in conflict</source>
        <translation>%1, %2 de %3 en conflicto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln registro</numerusform>
            <numerusform>%1, %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, interrupted at %2</source>
        <extracomment>An initialization that was broken off from outside. %1: when it began, %2: number of records</extracomment>
        <translation>%1, interrumpida en %2</translation>
    </message>
    <message>
        <source>%1, under way</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <extracomment>An initialization. %1: when it began</extracomment>
        <translation>%1, sin terminar</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month: &quot;19 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment, company</source>
        <translation>Entorno, empresa</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Last initialization</source>
        <translation>Última inicialización</translation>
    </message>
    <message>
        <source>the secret has expired</source>
        <translation>el secreto ha expirado</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>probando…</translation>
    </message>
</context>
<context>
    <name>causeway::CopyList</name>
    <message>
        <source>Copied</source>
        <extracomment>What a button has just done</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <extracomment>%1 is a setting of a subscription, such as Tenant ID</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>causeway::CredentialsPage</name>
    <message>
        <source>Credentials of the app registration</source>
        <translation>Credenciales del registro de aplicación</translation>
    </message>
    <message>
        <source>From the pages Overview and Certificates &amp; secrets of the app in the Microsoft Entra admin center.</source>
        <translation>De las páginas «Información general» y «Certificados y secretos» de la aplicación en el centro de administración de Microsoft Entra.</translation>
    </message>
    <message>
        <source>Tenant ID or domain</source>
        <translation>Id. de inquilino o dominio</translation>
    </message>
    <message>
        <source>contoso.onmicrosoft.com</source>
        <translation>contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>On the Overview page: Application (client) ID.</source>
        <translation>En la página «Información general»: Id. de aplicación (cliente).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>La columna «Valor», no la columna «Id. de secreto». Solo se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>El secreto expira el</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(opcional, como recordatorio)</translation>
    </message>
    <message>
        <source>Advanced: scope, grant type, API address, sign-in address</source>
        <translation>Avanzado: ámbito, tipo de concesión, direcciones de API y de inicio de sesión</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de concesión</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>Dirección de API de Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>The same for every connection. Change it only if you were told to.</source>
        <translation>Igual en todas las conexiones. Cámbielo solo si se lo han indicado.</translation>
    </message>
</context>
<context>
    <name>causeway::DataPage</name>
    <message>
        <source>Data and throttling</source>
        <translation>Datos y limitación</translation>
    </message>
    <message>
        <source>What is transferred to iPaaS.com, and how fast. The defaults are right for most.</source>
        <translation>Qué se transfiere a iPaaS.com y con qué rapidez. Los valores predeterminados son adecuados en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>Webhook API key</source>
        <translation>Clave de API de webhook</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>Only where iPaaS.com does not show it. It goes to the system&apos;s keychain only.</source>
        <translation>Solo si iPaaS.com no la muestra. Solo se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Name of the entity set or web service</source>
        <translation>Nombre del conjunto de entidades o del servicio web</translation>
    </message>
    <message>
        <source>%1: name of the source</source>
        <translation>%1: nombre del origen</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>As in Subscription Configuration on iPaaS.com. Causeway keeps to these limits: at most so many calls in so many seconds.</source>
        <translation>Como en «Subscription Configuration» en iPaaS.com. Causeway respeta estos límites: como máximo tantas llamadas en tantos segundos.</translation>
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
        <translation>Una página de API personalizada: editor/grupo/versión/nombre.</translation>
    </message>
    <message>
        <source>Look again for all three</source>
        <translation>Buscar de nuevo los tres</translation>
    </message>
</context>
<context>
    <name>causeway::DataTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <extracomment>The rows in the order in which they came</extracomment>
        <translation>No ordenar</translation>
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
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Elegir una fecha (Alt+Flecha abajo)</translation>
    </message>
</context>
<context>
    <name>causeway::Disclosure</name>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>causeway::EmptyState</name>
    <message>
        <source>Connect Business Central to iPaaS.com</source>
        <translation>Conectar Business Central con iPaaS.com</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Configurar una conexión</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Probar en el espacio de pruebas</translation>
    </message>
    <message>
        <source>Causeway leads you through Microsoft Entra, Business Central and iPaaS.com, tests each step as you go, and then transfers customer categories, locations and shipping methods.</source>
        <translation>Causeway le guía por Microsoft Entra, Business Central e iPaaS.com, prueba cada paso sobre la marcha y, después, transfiere categorías de cliente, ubicaciones y métodos de envío.</translation>
    </message>
    <message>
        <source>In eight steps, about half an hour. What is needed for it is below.</source>
        <translation>En ocho pasos, una media hora. Abajo se indica qué se necesita.</translation>
    </message>
    <message>
        <source>The same steps in five minutes, with made-up data on this computer. You need nothing.</source>
        <translation>Los mismos pasos en cinco minutos, con datos ficticios en este equipo. No necesita nada.</translation>
    </message>
    <message>
        <source>I&amp;mport a connection that was exported…</source>
        <translation>I&amp;mportar una conexión exportada…</translation>
    </message>
    <message>
        <source>In Microsoft Entra</source>
        <translation>En Microsoft Entra</translation>
    </message>
    <message>
        <source>Someone who may register an app and grant admin consent, such as an Application Administrator.</source>
        <translation>Alguien que pueda registrar una aplicación y conceder el consentimiento de administrador, por ejemplo un administrador de aplicaciones.</translation>
    </message>
    <message>
        <source>In Business Central</source>
        <translation>En Business Central</translation>
    </message>
    <message>
        <source>Someone who may let an app in, on the page &quot;Microsoft Entra Applications&quot;, and give it a permission set.</source>
        <translation>Alguien que pueda permitir el acceso de una aplicación en la página «Aplicaciones de Microsoft Entra» y asignarle un conjunto de permisos.</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>En iPaaS.com</translation>
    </message>
    <message>
        <source>Your e-mail and password or an API key, and the company to connect.</source>
        <translation>Su correo electrónico y contraseña o una clave de API, y la empresa que se va a conectar.</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Qué debe tener a mano</translation>
    </message>
    <message>
        <source>Are these other people? The wizard has a page with every step and value to give to them.</source>
        <translation>¿Se encargan de ello otras personas? El asistente tiene una página con todos los pasos y valores para entregársela.</translation>
    </message>
</context>
<context>
    <name>causeway::FormField</name>
    <message>
        <source>Pick one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>Filled in; type to replace it</source>
        <translation>Rellenado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it</source>
        <translation>En el llavero; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>Stored for another address: enter it for this one</source>
        <translation>Guardado para otra dirección: escriba el de esta</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Bloq Mayús parece estar activado.</translation>
    </message>
</context>
<context>
    <name>causeway::HomeMenu</name>
    <message>
        <source>iPaaS.com&apos;s &amp;help pages</source>
        <translation>Páginas de a&amp;yuda de iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com &amp;portal</source>
        <translation>&amp;Portal de iPaaS.com</translation>
    </message>
    <message>
        <source>&amp;App registrations in Microsoft Entra</source>
        <translation>&amp;Registros de aplicaciones en Microsoft Entra</translation>
    </message>
    <message>
        <source>&amp;Microsoft Entra Applications in Business Central</source>
        <translation>Aplicaciones de &amp;Microsoft Entra en Business Central</translation>
    </message>
    <message>
        <source>&amp;Web Services in Business Central</source>
        <translation>&amp;Servicios web en Business Central</translation>
    </message>
    <message>
        <source>Business Central admin &amp;center</source>
        <translation>&amp;Centro de administración de Business Central</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;error codes of the sign-in</source>
        <translation>Microsoft Learn: códigos de &amp;error del inicio de sesión</translation>
    </message>
    <message>
        <source>Microsoft Learn: a&amp;ddresses of Business Central&apos;s APIs</source>
        <translation>Microsoft Learn: &amp;direcciones de las API de Business Central</translation>
    </message>
    <message>
        <source>Microsoft Learn: &amp;limits of calls to Business Central</source>
        <translation>Microsoft Learn: &amp;límites de llamadas a Business Central</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Ends the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Of the windows: light or dark</extracomment>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>A colour scheme</extracomment>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>A colour scheme</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Help for the &amp;set-up</source>
        <translation>Ayuda para la &amp;configuración</translation>
    </message>
    <message>
        <source>&amp;Try it in the sandbox</source>
        <translation>&amp;Probar en el espacio de pruebas</translation>
    </message>
    <message>
        <source>&amp;What Causeway stores</source>
        <translation>&amp;Qué guarda Causeway</translation>
    </message>
    <message>
        <source>&amp;About Causeway</source>
        <translation>&amp;Acerca de Causeway</translation>
    </message>
    <message>
        <source>The page could not be written.</source>
        <translation>No se pudo escribir la página.</translation>
    </message>
    <message>
        <source>%1. The same steps are on the second page of the wizard.</source>
        <translation>%1. Los mismos pasos figuran en la segunda página del asistente.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>No se pudo iniciar ningún navegador.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Abra usted esta dirección: %1</translation>
    </message>
</context>
<context>
    <name>causeway::ImportResults</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1 of %2 files imported</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>%1 de %2 archivos importados</translation>
    </message>
    <message>
        <source>A connection file holds no secrets. Enter them with &quot;Edit&quot;, then test.</source>
        <translation>Un archivo de conexión no contiene secretos. Escríbalos con «Editar» y, después, pruebe la conexión.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <extracomment>%1: name of a connection</extracomment>
        <translation>Importado como %1.</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>no importado</translation>
    </message>
</context>
<context>
    <name>causeway::InitializePage</name>
    <message>
        <source>The connection is saved</source>
        <translation>La conexión está guardada</translation>
    </message>
    <message>
        <source>The last step transfers customer categories, locations and shipping methods to iPaaS.com. It can wait: the home window starts it just as well.</source>
        <translation>El último paso transfiere categorías de cliente, ubicaciones y métodos de envío a iPaaS.com. Puede esperar: también se puede iniciar desde la ventana principal.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Revisar primero</translation>
    </message>
    <message>
        <source>Compares both sides and shows what would be done. Nothing is written.</source>
        <translation>Compara ambos lados y muestra qué se haría. No se escribe nada.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>Transfers what is new or changed. You can pause it or stop it at any time.</source>
        <translation>Transfiere lo que es nuevo o ha cambiado. Puede pausarlo o detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Closes the wizard</extracomment>
        <translation>&amp;Finalizar</translation>
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
        <translation>Adónde van los datos: la suscripción de la integración de Business Central.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Sign in, or keep the sign-in that there is.</source>
        <translation>Inicie sesión o mantenga la sesión actual.</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (número %2)</translation>
    </message>
    <message>
        <source>Number %1, not of this company</source>
        <translation>Número %1, no es de esta empresa</translation>
    </message>
    <message>
        <source>Pick it after signing in, or type its number.</source>
        <translation>Selecciónela tras iniciar sesión o escriba su número.</translation>
    </message>
</context>
<context>
    <name>causeway::IpaasSignIn</name>
    <message>
        <source>&amp;API key</source>
        <translation>Clave de A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;E-mail and password</source>
        <translation>Corr&amp;eo y contraseña</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Iniciar sesión con una clave de API</translation>
    </message>
    <message>
        <source>Sign in with e-mail and password</source>
        <translation>Iniciar sesión con correo electrónico y contraseña</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Made in the iPaaS.com portal. It goes to the system&apos;s keychain only.</source>
        <translation>Se crea en el portal de iPaaS.com. Solo se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Sign in &amp;anew</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>&amp;Mantener la sesión</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Used once to sign in and never stored; only the sign-in is kept, in the keychain.</source>
        <translation>Se usa una vez para iniciar sesión y nunca se guarda; solo se conserva el inicio de sesión, en el llavero.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Company on iPaaS.com</source>
        <translation>Empresa en iPaaS.com</translation>
    </message>
    <message>
        <source>Advanced: API address and client ID of iPaaS.com</source>
        <translation>Avanzado: dirección de API e id. de cliente de iPaaS.com</translation>
    </message>
    <message>
        <source>API address of iPaaS.com</source>
        <translation>Dirección de API de iPaaS.com</translation>
    </message>
    <message>
        <source>Pick one or type your own. Some of the paths below it could not be confirmed: iPaaS.com publishes no description. The connection test shows whether they fit.</source>
        <translation>Seleccione una o escriba la suya. Algunas de sus rutas no se pudieron confirmar: iPaaS.com no publica ninguna descripción. La prueba de conexión muestra si son correctas.</translation>
    </message>
    <message>
        <source>Client ID for iPaaS.com</source>
        <translation>Id. de cliente para iPaaS.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Sent with each call as %1. It could not be confirmed whether iPaaS.com needs it: leave it empty unless iPaaS.com gave you one.</source>
        <translation>Se envía con cada llamada como %1. No se pudo confirmar si iPaaS.com lo necesita: déjelo vacío a menos que iPaaS.com le haya dado uno.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Asking iPaaS.com…</source>
        <translation>Consultando iPaaS.com…</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n subscription(s).</source>
        <translation>
            <numerusform>iPaaS.com muestra %n suscripción.</numerusform>
            <numerusform>iPaaS.com muestra %n suscripciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>iPaaS.com lists no subscription for this company yet.</source>
        <translation>iPaaS.com aún no muestra ninguna suscripción para esta empresa.</translation>
    </message>
    <message>
        <source>Pick the company.</source>
        <translation>Seleccione la empresa.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;List subscriptions</source>
        <translation>Ver &amp;lista de suscripciones</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>causeway::MainWindow</name>
    <message>
        <source>The sandbox of this connection was started again.</source>
        <translation>El espacio de pruebas de esta conexión se inició de nuevo.</translation>
    </message>
    <message>
        <source>Its made-up data is new: nothing has been transferred yet.</source>
        <translation>Sus datos ficticios son nuevos: aún no se ha transferido nada.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Buscar en las conexiones</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Select a connection to test, initialize, edit or delete it.</source>
        <translation>Seleccione una conexión para probarla, inicializarla, editarla o eliminarla.</translation>
    </message>
    <message>
        <source>The past runs of %1 cannot be read.</source>
        <translation>No se pueden leer las ejecuciones anteriores de %1.</translation>
    </message>
    <message>
        <source>The connection was not exported.</source>
        <translation>No se exportó la conexión.</translation>
    </message>
    <message>
        <source>%1 is being initialized.</source>
        <translation>Se está inicializando %1.</translation>
    </message>
    <message>
        <source>Stop the initialization first, then delete the connection.</source>
        <translation>Detenga primero la inicialización y, después, elimine la conexión.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its settings, its secrets in the keychain and the journal of its initializations are removed from this computer. Nothing changes in Business Central or on iPaaS.com.</source>
        <translation>Se quitan de este equipo su configuración, sus secretos del llavero y el diario de sus inicializaciones. No cambia nada en Business Central ni en iPaaS.com.</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>No se eliminó %1.</translation>
    </message>
    <message>
        <source>Close Causeway?</source>
        <translation>¿Cerrar Causeway?</translation>
    </message>
    <message>
        <source>Something is still under way. An initialization goes on where it was at the next start; what was entered and not saved is lost.</source>
        <translation>Todavía hay algo en curso. En el próximo inicio, una inicialización continúa donde estaba; lo que se escribió y no se guardó se pierde.</translation>
    </message>
    <message>
        <source>Close Causeway</source>
        <translation>Cerrar Causeway</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>Stop &amp;all tests</source>
        <translation>Detener las prue&amp;bas</translation>
    </message>
    <message>
        <source>Test &amp;all</source>
        <translation>Pro&amp;bar todas</translation>
    </message>
    <message>
        <source>Sho&amp;w all connections</source>
        <translation>Mostrar todas &amp;las conexiones</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w only the %n that need attention</source>
        <translation>
            <numerusform>Mostrar so&amp;lo %n que requiere atención</numerusform>
            <numerusform>Mostrar so&amp;lo las %n que requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing: %1 of %2 done, %3 failed</source>
        <extracomment>Connections. %1 of %2 were tested, %3 of them failed</extracomment>
        <translation>Probando: %1 de %2 terminadas, %3 con error</translation>
    </message>
    <message>
        <source>No connection that needs attention has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Ninguna conexión que requiera atención contiene «%1» en su nombre, entorno, empresa o inquilino.</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in its name, environment, company or tenant.</source>
        <translation>Ninguna conexión contiene «%1» en su nombre, entorno, empresa o inquilino.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>Of the connections</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 connections: %3 work, %4 failed.</source>
        <translation>Detenido tras %1 de %2 conexiones: %3 funcionan, %4 con error.</translation>
    </message>
    <message>
        <source>%1 connections tested: %2 work, %3 failed.</source>
        <translation>%1 conexiones probadas: %2 funcionan, %3 con error.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) tested: all work.</source>
        <translation>
            <numerusform>%n conexión probada: funciona.</numerusform>
            <numerusform>%n conexiones probadas: todas funcionan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sandbox was started again for that. Its made-up data is new.</source>
        <translation>Para ello se inició de nuevo un espacio de pruebas. Sus datos ficticios son nuevos.</translation>
    </message>
    <message>
        <source>Show what nee&amp;ds attention</source>
        <translation>&amp;Mostrar lo que requiere atención</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>causeway::MappingEditor</name>
    <message>
        <source>The external ID cannot be changed: it is what iPaaS.com and Causeway know a record of Business Central by.</source>
        <translation>El id. externo no se puede cambiar: es lo que permite a iPaaS.com y a Causeway reconocer un registro de Business Central.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Agregar fila</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: asignación</translation>
    </message>
    <message>
        <source>Addresses go to iPaaS.com</source>
        <translation>Las direcciones van a iPaaS.com</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s help pages know both. The names of its fields for addresses could not be confirmed; custom fields must be defined in its portal.</source>
        <translation>Las páginas de ayuda de iPaaS.com mencionan ambas formas. Los nombres de sus campos de dirección no se pudieron confirmar; los campos personalizados deben definirse en su portal.</translation>
    </message>
    <message>
        <source>%1: addresses</source>
        <translation>%1: direcciones</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>según las filas</translation>
    </message>
    <message>
        <source>as dedicated fields</source>
        <translation>como campos específicos</translation>
    </message>
    <message>
        <source>as custom fields</source>
        <translation>como campos personalizados</translation>
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
        <translation>%1 (campo personalizado)</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <extracomment>Two fields, of which the first that is not empty counts</extracomment>
        <translation>%1; si está vacío, %2</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Id. externo</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>State of the row of the external id, which cannot be changed</extracomment>
        <translation>fija</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>causeway::MappingRowEditor</name>
    <message>
        <source>kind of the field of iPaaS.com</source>
        <translation>tipo del campo de iPaaS.com</translation>
    </message>
    <message>
        <source>field of iPaaS.com</source>
        <translation>campo de iPaaS.com</translation>
    </message>
    <message>
        <source>kind of the source</source>
        <translation>tipo del origen</translation>
    </message>
    <message>
        <source>field of Business Central</source>
        <translation>campo de Business Central</translation>
    </message>
    <message>
        <source>field of Business Central where the first is empty</source>
        <translation>campo de Business Central si el primero está vacío</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo personalizado</translation>
    </message>
    <message>
        <source>First of two fields</source>
        <translation>Primero de dos campos</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Texto fijo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A data type, and what an editor of its mapping is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text that goes into every record</source>
        <translation>texto que se escribe en todos los registros</translation>
    </message>
    <message>
        <source>To iPaaS.com</source>
        <translation>A iPaaS.com</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>De Business Central</translation>
    </message>
</context>
<context>
    <name>causeway::NamePage</name>
    <message>
        <source>Name the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>The name of the subscription on iPaaS.com is a good choice: it is how you will find it again.</source>
        <translation>El nombre de la suscripción en iPaaS.com es una buena opción: con él la encontrará de nuevo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Dynamics365_Integration</source>
        <translation>Dynamics365_Integration</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>As the subscription on iPaaS.com shows it.</source>
        <translation>Tal como la muestra la suscripción en iPaaS.com.</translation>
    </message>
    <message>
        <source>Import a connection file</source>
        <translation>Importar un archivo de conexión</translation>
    </message>
    <message>
        <source>Fills in everything but the secrets from a file that Causeway exported.</source>
        <translation>Rellena todo excepto los secretos a partir de un archivo exportado por Causeway.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Probar en el espacio de pruebas</translation>
    </message>
    <message>
        <source>Fills in everything for a stand-in of all three services on this computer.</source>
        <translation>Rellena todo para una simulación de los tres servicios en este equipo.</translation>
    </message>
    <message>
        <source>Or start from what is there already</source>
        <translation>O empiece con lo que ya existe</translation>
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
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>terminada en parte</translation>
    </message>
    <message>
        <source>How long it was at work, without the time between a stop and going on. Work that was killed, or lost with the power, is not in it.</source>
        <translation>Cuánto tiempo estuvo trabajando, sin contar el tiempo entre una detención y su continuación. No incluye el trabajo que se interrumpió de forma forzosa o por un corte de corriente.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
</context>
<context>
    <name>causeway::PastRunsWindow</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1, earlier runs</source>
        <translation>%1, ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Earlier runs of %1</source>
        <translation>Ejecuciones anteriores de %1</translation>
    </message>
    <message>
        <source>The last %1 runs are kept on this computer.</source>
        <translation>En este equipo se conservan las últimas %1 ejecuciones.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Records that were not transferred</source>
        <translation>Registros no transferidos</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>The earlier runs cannot be read</source>
        <translation>No se pueden leer las ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Nothing has been transferred yet</source>
        <translation>Aún no se ha transferido nada</translation>
    </message>
    <message>
        <source>When an initialization of %1 has run, its counts are listed here, and its report can be saved and printed.</source>
        <translation>Cuando se haya ejecutado una inicialización de %1, aquí aparecerán sus cifras y su informe se podrá guardar e imprimir.</translation>
    </message>
    <message>
        <source>The records of this run cannot be read now</source>
        <translation>Los registros de esta ejecución no se pueden leer ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not transferred</source>
        <translation>
            <numerusform>%Ln registro no transferido</numerusform>
            <numerusform>%Ln registros no transferidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenida antes del final</translation>
    </message>
    <message>
        <source>Every record was transferred</source>
        <translation>Se transfirieron todos los registros</translation>
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
        <translation>Id. de inquilino o dominio</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>El secreto expira el</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de concesión</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>API address of Business Central</source>
        <translation>Dirección de API de Business Central</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>ID of the company</source>
        <translation>Id. de la empresa</translation>
    </message>
    <message>
        <source>&amp;Paste what you have</source>
        <translation>&amp;Pegar lo que tenga</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Undo what was filled in</source>
        <translation>Deshacer lo rellenado</translation>
    </message>
    <message>
        <source>Fills in every field that what you have copied names: the app&apos;s Overview page, settings of another program, rows of a spreadsheet, an address of Business Central.</source>
        <translation>Rellena todos los campos que aparecen en lo que ha copiado: la página «Información general» de la aplicación, la configuración de otro programa, filas de una hoja de cálculo o una dirección de Business Central.</translation>
    </message>
    <message>
        <source>What you have copied names no field of a connection. Copy a field&apos;s name with its value, such as &quot;Directory (tenant) ID&quot; and what stands below it.</source>
        <translation>Lo que ha copiado no contiene ningún campo de una conexión. Copie el nombre de un campo con su valor, como «Id. de directorio (inquilino)» y lo que figura debajo.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>Rellenado: %1.</translation>
    </message>
    <message>
        <source>All fields are as they were before.</source>
        <translation>Todos los campos están como antes.</translation>
    </message>
</context>
<context>
    <name>causeway::PickList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Nothing here has &quot;%1&quot; in it.</source>
        <translation>Nada de esta lista contiene «%1».</translation>
    </message>
</context>
<context>
    <name>causeway::ProblemDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>External ID %1, %2</source>
        <extracomment>%1 is Business Central&apos;s key of a record, %2 the name of an error</extracomment>
        <translation>Id. externo %1, %2</translation>
    </message>
    <message>
        <source>Copy what is said of %1</source>
        <extracomment>%1 is a record</extracomment>
        <translation>Copiar lo indicado sobre %1</translation>
    </message>
</context>
<context>
    <name>causeway::PublishingSteps</name>
    <message>
        <source>How to publish it in Business Central</source>
        <translation>Cómo publicarlo en Business Central</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>%1: how to publish it in Business Central</source>
        <translation>%1: cómo publicarlo en Business Central</translation>
    </message>
    <message>
        <source>Look again for all three sources</source>
        <translation>Buscar de nuevo los tres orígenes</translation>
    </message>
    <message>
        <source>Object Type</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Id. de objeto</translation>
    </message>
    <message>
        <source>Service Name</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>In Business Central, search for the page &quot;Web Services&quot; (Alt+Q) and open it.</source>
        <translation>En Business Central, busque la página «Servicios web» (Alt+Q) y ábrala.</translation>
    </message>
    <message>
        <source>Press &quot;New&quot; and fill in one line with these values. Business Central adds the object&apos;s name, &quot;%1&quot;.</source>
        <translation>Pulse «Nuevo» y rellene una línea con estos valores. Business Central agrega el nombre del objeto, «%1».</translation>
    </message>
    <message>
        <source>Tick &quot;Published&quot; in that line. It is saved when you leave the line.</source>
        <translation>Active «Publicado» en esa línea. Se guarda al salir de la línea.</translation>
    </message>
    <message>
        <source>Come back and look again. Under another service name it is found as well: by its fields.</source>
        <translation>Vuelva aquí y busque de nuevo. Con otro nombre de servicio también se encuentra: por sus campos.</translation>
    </message>
    <message>
        <source>The page is a custom API&apos;s where your partner has made one; it is looked for, too. From version 30 of Business Central (2027) on, Microsoft&apos;s own pages can no longer be published, and a custom API is the way.</source>
        <translation>Si su partner ha creado una API personalizada, la página es la de esa API, que también se busca. A partir de la versión 30 de Business Central (2027), las páginas propias de Microsoft ya no se pueden publicar y hay que usar una API personalizada.</translation>
    </message>
    <message>
        <source>Locations come with API v2.0 and need not be published. That page has a code and a name at least; whether it shows addresses could not be confirmed.</source>
        <translation>Las ubicaciones se incluyen en API v2.0 y no es necesario publicarlas. Esa página tiene al menos un código y un nombre; no se pudo confirmar si muestra direcciones.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>A type of object in Business Central</extracomment>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>causeway::ReadingWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>causeway::RecordDetails</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fields of the record on both sides</source>
        <translation>Campos del registro en ambos lados</translation>
    </message>
    <message>
        <source>Reading what iPaaS.com has.</source>
        <translation>Leyendo lo que tiene iPaaS.com.</translation>
    </message>
    <message>
        <source>Choose a record to see what it has on both sides.</source>
        <translation>Elija un registro para ver qué contiene en ambos lados.</translation>
    </message>
    <message>
        <source>iPaaS.com does not have it: a run creates it.</source>
        <translation>iPaaS.com no lo tiene: una ejecución lo crea.</translation>
    </message>
    <message>
        <source>A run brings iPaaS.com up to date.</source>
        <translation>Una ejecución actualiza iPaaS.com.</translation>
    </message>
    <message>
        <source>It was transferred and has not changed since.</source>
        <translation>Se transfirió y no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It cannot be linked: nothing is written for it.</source>
        <translation>No se puede vincular: no se escribe nada para él.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what becomes of a record, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What iPaaS.com has could not be read. %1</source>
        <translation>No se pudo leer lo que tiene iPaaS.com. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>
            <numerusform>%n campo es distinto: %1.</numerusform>
            <numerusform>%n campos son distintos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields are the same on both sides.</source>
        <translation>Todos los campos son iguales en ambos lados.</translation>
    </message>
</context>
<context>
    <name>causeway::RecordFieldsModel</name>
    <message>
        <source>empty</source>
        <extracomment>A field that holds nothing</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Of a field whose values on both sides are not the same</extracomment>
        <translation>distinto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a field, %2 says &quot;differs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Instead of a value: iPaaS.com does not have the record</extracomment>
        <translation>no está allí</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>iPaaS.com now</source>
        <translation>iPaaS.com ahora</translation>
    </message>
</context>
<context>
    <name>causeway::RecordListModel</name>
    <message>
        <source>chosen</source>
        <extracomment>Decided for this one record alone</extracomment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>causeway::RecordPreviewModel</name>
    <message>
        <source>External ID</source>
        <translation>Id. externo</translation>
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
        <translation>Registrar la aplicación</translation>
    </message>
    <message>
        <source>Once for each Microsoft tenant, in two portals. If you have a tenant ID, a client ID and a secret that Business Central knows already, go on with Next.</source>
        <translation>Una vez por cada inquilino de Microsoft, en dos portales. Si ya tiene un id. de inquilino, un id. de cliente y un secreto que Business Central conoce, continúe con «Siguiente».</translation>
    </message>
    <message>
        <source>&amp;Give this to your administrator</source>
        <translation>&amp;Enviar a su administrador</translation>
    </message>
    <message>
        <source>All steps and values, for someone who may do what you may not.</source>
        <translation>Todos los pasos y valores, para alguien que tiene los permisos que a usted le faltan.</translation>
    </message>
    <message>
        <source>&amp;Copy as text for a mail</source>
        <translation>&amp;Copiar como texto para un correo</translation>
    </message>
    <message>
        <source>&amp;Save as a page to print…</source>
        <translation>&amp;Guardar como página para imprimir…</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail.</source>
        <translation>Copiado: péguelo en un correo.</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Guardar los pasos</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>App registration for iPaaS.com</source>
        <translation>Registro de aplicación para iPaaS.com</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of a step, %2 what it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <translation>aún sin especificar, consulte «%1»</translation>
    </message>
</context>
<context>
    <name>causeway::ReportActions</name>
    <message>
        <source>The report was not saved.</source>
        <translation>No se guardó el informe.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Se guardó el informe.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>No se pudo abrir el informe.</translation>
    </message>
    <message>
        <source>No program for it was found. It is here: %1</source>
        <translation>No se encontró ningún programa para abrirlo. Está aquí: %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Imprimiendo el informe…</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>No se imprimió el informe.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>No se pudo escribir el archivo %1.</translation>
    </message>
    <message>
        <source>The printer %1 does not take it.</source>
        <translation>La impresora %1 no lo acepta.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
</context>
<context>
    <name>causeway::RotateWindow</name>
    <message>
        <source>%1, client secret</source>
        <translation>%1, secreto de cliente</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <translation>Rotar el secreto de %1</translation>
    </message>
    <message>
        <source>The new secret is tested first. Until it has worked, the connection keeps the one it has.</source>
        <translation>Primero se prueba el nuevo secreto. Hasta que haya funcionado, la conexión conserva el que tiene.</translation>
    </message>
    <message>
        <source>Client ID of the app</source>
        <translation>Id. de cliente de la aplicación</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>aún sin especificar</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nuevo secreto de cliente</translation>
    </message>
    <message>
        <source>The column Value, not the column Secret ID. It goes to the system&apos;s keychain only.</source>
        <translation>La columna «Valor», no la columna «Id. de secreto». Solo se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>El secreto expira el</translation>
    </message>
    <message>
        <source>(optional, for a reminder)</source>
        <translation>(opcional, como recordatorio)</translation>
    </message>
    <message>
        <source>Two things are left, in this order:</source>
        <translation>Quedan dos cosas por hacer, en este orden:</translation>
    </message>
    <message>
        <source>1. iPaaS.com has a copy of its own. Paste the new secret into the settings of the subscription in its portal, and save them there.</source>
        <translation>1. iPaaS.com tiene su propia copia. Pegue el nuevo secreto en la configuración de la suscripción en su portal y guárdela allí.</translation>
    </message>
    <message>
        <source>Copy the &amp;new secret</source>
        <translation>C&amp;opiar el nuevo secreto</translation>
    </message>
    <message>
        <source>2. Then delete the old secret under &quot;Certificates &amp; secrets&quot; in the Microsoft Entra admin center.</source>
        <translation>2. Después, elimine el secreto anterior en «Certificados y secretos» en el centro de administración de Microsoft Entra.</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>El secreto ya no está en el Portapapeles.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Signing in with the new secret…</source>
        <translation>Iniciando sesión con el nuevo secreto…</translation>
    </message>
    <message>
        <source>It works. Waiting for the keychain…</source>
        <translation>Funciona. Esperando al llavero…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Test and replace</source>
        <translation>&amp;Probar y reemplazar</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced</source>
        <translation>Se reemplazó el secreto de %1</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked. It is kept until Causeway ends: after that the old one is used again. Rotate once more when the keychain can be written to.</source>
        <extracomment>%1: the keychain of this computer</extracomment>
        <translation>Se inició sesión correctamente con el nuevo. Se conserva hasta que Causeway se cierre; después se vuelve a usar el anterior. Rote de nuevo el secreto cuando se pueda escribir en el llavero.</translation>
    </message>
    <message>
        <source>A sign-in with the new one has worked, and it is in %1.</source>
        <translation>Se inició sesión correctamente con el nuevo, que está guardado en %1.</translation>
    </message>
    <message>
        <source>Keep the new secret for this &amp;session only</source>
        <translation>Conservar el nuevo secreto solo para esta &amp;sesión</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>El secreto estará en el Portapapeles durante %n segundo: péguelo ahora.</numerusform>
            <numerusform>El secreto estará en el Portapapeles durante %n segundos: péguelo ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without replacing the secret?</source>
        <translation>¿Cerrar sin reemplazar el secreto?</translation>
    </message>
    <message>
        <source>The connection keeps the secret it has. What was entered here is lost, and the portal shows a secret only once.</source>
        <translation>La conexión conserva el secreto que tiene. Lo que se escribió aquí se pierde, y el portal muestra un secreto una sola vez.</translation>
    </message>
    <message>
        <source>Close without replacing</source>
        <translation>Cerrar sin reemplazar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>causeway::SandboxBanner</name>
    <message>
        <source>Sandbox</source>
        <translation>Espacio de pruebas</translation>
    </message>
    <message>
        <source>Sandbox: made-up data on this computer. Nothing leaves it.</source>
        <translation>Espacio de pruebas: datos ficticios en este equipo. Nada sale de él.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretLineEdit</name>
    <message>
        <source>Hold to show</source>
        <translation>Mantener para mostrar</translation>
    </message>
</context>
<context>
    <name>causeway::SecretReminder</name>
    <message>
        <source>Nothing can be transferred until a new one takes its place.</source>
        <translation>No se puede transferir nada hasta que lo sustituya uno nuevo.</translation>
    </message>
    <message>
        <source>Make a new one in the Microsoft Entra admin center and replace it here before that.</source>
        <translation>Antes de esa fecha, cree uno nuevo en el centro de administración de Microsoft Entra y reemplácelo aquí.</translation>
    </message>
    <message>
        <source>Rotate the &amp;secret</source>
        <translation>Ro&amp;tar el secreto</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) have expired, or will within 30 days.</source>
        <translation>
            <numerusform>%n secreto de cliente ha expirado o expirará en los próximos 30 días.</numerusform>
            <numerusform>%n secretos de cliente han expirado o expirarán en los próximos 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <extracomment>%1: a sentence about the secret that expires first</extracomment>
        <translation>El más urgente: %1</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Mos&amp;trarlos</translation>
    </message>
    <message>
        <source>Remind me t&amp;omorrow</source>
        <translation>Recor&amp;dar mañana</translation>
    </message>
    <message>
        <source>The client secret of %1 expires today.</source>
        <translation>El secreto de cliente de %1 expira hoy.</translation>
    </message>
    <message>
        <source>The client secret of %1 expired on %2.</source>
        <translation>El secreto de cliente de %1 expiró el %2.</translation>
    </message>
    <message>
        <source>The client secret of %1 expires on %2.</source>
        <translation>El secreto de cliente de %1 expira el %2.</translation>
    </message>
</context>
<context>
    <name>causeway::SecretRotation</name>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Escriba primero el nuevo secreto.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrija primero el campo marcado.</translation>
    </message>
    <message>
        <source>This is the secret that is stored already.</source>
        <translation>Este es el secreto que ya está guardado.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and enter the column Value of that.</source>
        <translation>Cree uno nuevo en el registro de aplicación y escriba el contenido de su columna «Valor».</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsGrid</name>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs, perhaps on purpose</source>
        <translation>distinto, quizá a propósito</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está allí</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>In place of a secret</extracomment>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>none is set</source>
        <extracomment>Of a secret</extracomment>
        <translation>no establecido</translation>
    </message>
    <message>
        <source>one is set</source>
        <translation>establecido</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Heading of a column: values as entered in this program</extracomment>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>On iPaaS.com</source>
        <translation>En iPaaS.com</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar el de allí</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot; for %2</source>
        <extracomment>%1 is the value of a setting on iPaaS.com, %2 the setting</extracomment>
        <translation>Usar «%1» para %2</translation>
    </message>
</context>
<context>
    <name>causeway::SettingsTable</name>
    <message>
        <source>Use theirs for all</source>
        <translation>Usar todos los de allí</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are equal</source>
        <translation>
            <numerusform>%n parámetro es igual</numerusform>
            <numerusform>%n parámetros son iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. iPaaS.com works with its own: correct the wrong side, here or in the subscription&apos;s settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</source>
        <translation>
            <numerusform>%n parámetro es distinto. iPaaS.com trabaja con sus propios valores: corrija el lado incorrecto, aquí o en la configuración de la suscripción en el portal. Hasta entonces, la prueba de conexión falla e iPaaS.com puede leer de un lugar distinto que Causeway.</numerusform>
            <numerusform>%n parámetros son distintos. iPaaS.com trabaja con sus propios valores: corrija el lado incorrecto, aquí o en la configuración de la suscripción en el portal. Hasta entonces, la prueba de conexión falla e iPaaS.com puede leer de un lugar distinto que Causeway.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be confirmed: the subscription shows none of its settings.</source>
        <translation>No se pudo confirmar: la suscripción no muestra ninguno de sus parámetros.</translation>
    </message>
    <message>
        <source>The subscription&apos;s settings contradict nothing that was entered here.</source>
        <translation>La configuración de la suscripción no contradice nada de lo que se especificó aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be confirmed.</source>
        <translation>
            <numerusform>No se pudo confirmar %n de los parámetros.</numerusform>
            <numerusform>No se pudieron confirmar %n de los parámetros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SetupDraft</name>
    <message>
        <source>A published web service has a name only. For publisher/group/version/name pick the kind &quot;API page&quot;.</source>
        <translation>Un servicio web publicado solo tiene un nombre. Para editor/grupo/versión/nombre, seleccione el tipo «Página de API».</translation>
    </message>
</context>
<context>
    <name>causeway::SourcePanel</name>
    <message>
        <source>Source and first records</source>
        <translation>Origen y primeros registros</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>First records, as they will be sent</source>
        <translation>Primeros registros, tal como se enviarán</translation>
    </message>
    <message>
        <source>%1: source and first records</source>
        <translation>%1: origen y primeros registros</translation>
    </message>
    <message>
        <source>%1: kind of source</source>
        <translation>%1: tipo de origen</translation>
    </message>
    <message>
        <source>API page</source>
        <translation>Página de API</translation>
    </message>
    <message>
        <source>Published web service</source>
        <translation>Servicio web publicado</translation>
    </message>
    <message>
        <source>%1: first records</source>
        <translation>%1: primeros registros</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1: mapping</source>
        <translation>%1: asignación</translation>
    </message>
    <message>
        <source>The subscription&apos;s own mappings in iPaaS.com count. What was set here is kept, for when records are written directly.</source>
        <translation>Se aplican las asignaciones propias de la suscripción en iPaaS.com. Lo que se configuró aquí se conserva para cuando los registros se escriban directamente.</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>sin buscar</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Aún no se ha buscado</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>Looking in Business Central…</source>
        <translation>Buscando en Business Central…</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Posibles orígenes</translation>
    </message>
    <message>
        <source>%1: look again</source>
        <translation>%1: buscar de nuevo</translation>
    </message>
    <message>
        <source>found, not confirmed</source>
        <translation>encontrado, sin confirmar</translation>
    </message>
    <message>
        <source>Found as %1; it has no records</source>
        <extracomment>%1 is the name of a web service or an entity set</extracomment>
        <translation>Encontrado como %1; no tiene registros</translation>
    </message>
    <message>
        <source>Found as %1</source>
        <translation>Encontrado como %1</translation>
    </message>
    <message>
        <source>Not found under its name, but there is what it may be.</source>
        <translation>No se encontró con su nombre, pero hay posibles orígenes.</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>causeway::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>causeway::StoredPlaces</name>
    <message>
        <source>What Causeway stores</source>
        <translation>Qué guarda Causeway</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>It is made when the first connection is saved.</source>
        <translation>Se crea al guardar la primera conexión.</translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionGuide</name>
    <message>
        <source>Not made yet? Make the subscription in the portal</source>
        <translation>¿Aún no existe? Cree la suscripción en el portal</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>The secret is not on the clipboard any more.</source>
        <translation>El secreto ya no está en el Portapapeles.</translation>
    </message>
    <message>
        <source>Sign in to the iPaaS.com portal, open &quot;Subscriptions&quot; and there the &quot;Marketplace&quot;.</source>
        <translation>Inicie sesión en el portal de iPaaS.com, abra «Subscriptions» y, allí, el «Marketplace».</translation>
    </message>
    <message>
        <source>Find the integration with Microsoft Dynamics 365 Business Central and press &quot;Subscribe&quot;.</source>
        <translation>Busque la integración con Microsoft Dynamics 365 Business Central y pulse «Subscribe».</translation>
    </message>
    <message>
        <source>Fill in &quot;Subscription Settings&quot; with these values. Leave &quot;Create Default Mappings&quot; ticked: iPaaS.com transfers nothing without mappings.</source>
        <translation>Rellene «Subscription Settings» con estos valores. Deje marcada la opción «Create Default Mappings»: sin asignaciones, iPaaS.com no transfiere nada.</translation>
    </message>
    <message>
        <source>Save it there. Then come back and check again: the new subscription is picked for you.</source>
        <translation>Guárdela allí. Después, vuelva y compruebe de nuevo: la nueva suscripción se selecciona automáticamente.</translation>
    </message>
    <message>
        <source>The names are those of iPaaS.com&apos;s help pages. Whether the portal words them alike today could not be confirmed.</source>
        <translation>Los nombres son los de las páginas de ayuda de iPaaS.com. No se pudo confirmar si el portal los muestra hoy así.</translation>
    </message>
    <message>
        <source>Sign in above first.</source>
        <translation>Primero inicie sesión arriba.</translation>
    </message>
    <message>
        <source>entered, not shown</source>
        <translation>especificado, no se muestra</translation>
    </message>
    <message>
        <source>not entered yet, see &quot;%1&quot;</source>
        <extracomment>%1 is the title of a page of the wizard</extracomment>
        <translation>aún sin especificar, consulte «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>El secreto estará en el Portapapeles durante %n segundo: péguelo ahora.</numerusform>
            <numerusform>El secreto estará en el Portapapeles durante %n segundos: péguelo ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionPanel</name>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>After the subscription was changed in the portal</source>
        <translation>Después de cambiar la suscripción en el portal</translation>
    </message>
    <message>
        <source>Comparing the subscription&apos;s settings…</source>
        <translation>Comparando la configuración de la suscripción…</translation>
    </message>
    <message>
        <source>Its settings could not be read: %1</source>
        <translation>No se pudo leer su configuración: %1</translation>
    </message>
</context>
<context>
    <name>causeway::TestPage</name>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>Save with the &amp;failed check</source>
        <translation>Guardar pese al &amp;error</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Copiado, sin secretos.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button that tests the connection</extracomment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Save &amp;untested</source>
        <translation>Guardar sin p&amp;robar</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Repetir desde e&amp;l error</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>Probar t&amp;odo de nuevo</translation>
    </message>
    <message>
        <source>The opened line says what to do.</source>
        <translation>La línea abierta indica qué hacer.</translation>
    </message>
    <message>
        <source>Keep the secrets for this session only</source>
        <translation>Conservar los secretos solo para esta sesión</translation>
    </message>
</context>
<context>
    <name>causeway::TestWindow</name>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Run again from the failed check</source>
        <translation>Repetir desde e&amp;l error</translation>
    </message>
    <message>
        <source>%1, connection test</source>
        <translation>%1, prueba de conexión</translation>
    </message>
    <message>
        <source>Copied, without secrets.</source>
        <translation>Copiado, sin secretos.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Test &amp;all again</source>
        <translation>Probar t&amp;odo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>causeway::TransferChoices</name>
    <message>
        <source>Leave them alone</source>
        <translation>No modificarlos</translation>
    </message>
    <message>
        <source>Nothing is written for them, on either side.</source>
        <translation>No se escribe nada para ellos en ninguno de los lados.</translation>
    </message>
    <message>
        <source>Link them to the records there</source>
        <translation>Vincularlos a los registros de allí</translation>
    </message>
    <message>
        <source>The records on iPaaS.com get the values from Business Central. Those that are linked to another record are left alone.</source>
        <translation>Los registros de iPaaS.com reciben los valores de Business Central. Los que están vinculados a otro registro no se modifican.</translation>
    </message>
    <message>
        <source>Leave them deleted</source>
        <translation>Dejarlos eliminados</translation>
    </message>
    <message>
        <source>Nothing is written for them. A run names them as not transferred.</source>
        <translation>No se escribe nada para ellos. Una ejecución los indica como no transferidos.</translation>
    </message>
    <message>
        <source>Create them anew</source>
        <translation>Crearlos de nuevo</translation>
    </message>
    <message>
        <source>iPaaS.com gets new records with the values from Business Central, linked to those records.</source>
        <translation>iPaaS.com recibe registros nuevos con los valores de los registros de Business Central y vinculados a ellos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>iPaaS.com is asked once more. Nothing is sent.</source>
        <translation>Se consulta una vez más a iPaaS.com. No se envía nada.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Volver a enviarlos</translation>
    </message>
    <message>
        <source>iPaaS.com gets another hook for each. It updates what has arrived already.</source>
        <translation>iPaaS.com recibe otro webhook por cada uno. Actualiza lo que ya haya llegado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with a name that iPaaS.com has already, without a link</source>
        <translation>
            <numerusform>%n registro con un nombre que iPaaS.com ya tiene, sin vínculo</numerusform>
            <numerusform>%n registros con un nombre que iPaaS.com ya tiene, sin vínculo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s), deleted on iPaaS.com</source>
        <translation>
            <numerusform>%n registro vinculado, eliminado en iPaaS.com</numerusform>
            <numerusform>%n registros vinculados, eliminados en iPaaS.com</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose outcome iPaaS.com has not told</source>
        <translation>
            <numerusform>%n registro cuyo resultado no ha comunicado iPaaS.com</numerusform>
            <numerusform>%n registros cuyo resultado no ha comunicado iPaaS.com</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;every record again</source>
        <translation>Volver a enviar t&amp;odos los registros</translation>
    </message>
    <message>
        <source>Compare &amp;everything</source>
        <translation>C&amp;omparar todo</translation>
    </message>
    <message>
        <source>Hands iPaaS.com all records, whatever is known of earlier runs. Takes longer, and mends what was changed or deleted on iPaaS.com.</source>
        <translation>Entrega a iPaaS.com todos los registros, sin tener en cuenta lo que se sabe de ejecuciones anteriores. Tarda más y repara lo que se modificó o eliminó en iPaaS.com.</translation>
    </message>
    <message>
        <source>Reads both sides as a whole instead of only what has changed. Takes longer, and finds what was changed or deleted on iPaaS.com.</source>
        <translation>Lee ambos lados por completo en lugar de solo lo que ha cambiado. Tarda más y detecta lo que se modificó o eliminó en iPaaS.com.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferJob</name>
    <message>
        <source>Initializing a connection to iPaaS.com</source>
        <translation>Inicializando una conexión con iPaaS.com</translation>
    </message>
</context>
<context>
    <name>causeway::TransferModel</name>
    <message>
        <source>web service %1</source>
        <extracomment>%1 is the name of a web service that is published in Business Central</extracomment>
        <translation>servicio web %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is an entity set (&quot;locations&quot;), %2 where it is (&quot;contoso/app/v1.0&quot;, or Microsoft&apos;s own &quot;API v2.0&quot;)</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message numerus="yes">
        <source>done, %Ln failed</source>
        <translation>
            <numerusform>terminado, %Ln con error</numerusform>
            <numerusform>terminado, %Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 por ciento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>From Business Central</source>
        <translation>De Business Central</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Records read from Business Central</extracomment>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Records that are only on one side so far</extracomment>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>Records that were deleted on iPaaS.com</extracomment>
        <translation>Eliminados allí</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>No enviables</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
</context>
<context>
    <name>causeway::TransferRecords</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar errores</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Asks iPaaS.com once more for the records whose outcome it has not told</source>
        <translation>Consulta una vez más a iPaaS.com los registros cuyo resultado no ha comunicado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not transferred</source>
        <translation>
            <numerusform>%n registro no transferido</numerusform>
            <numerusform>%n registros no transferidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run would do, the first %1 records of each type</source>
        <translation>Qué haría una ejecución, los primeros %1 registros de cada tipo</translation>
    </message>
    <message>
        <source>What a run would do</source>
        <translation>Qué haría una ejecución</translation>
    </message>
    <message>
        <source>No record has &quot;%1&quot; in its name, its description or what is said about it.</source>
        <translation>Ningún registro contiene «%1» en su nombre, en su descripción o en lo que se indica sobre él.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n choice(s) of single records</source>
        <translation>
            <numerusform>Deshacer %n elección individual</numerusform>
            <numerusform>Deshacer %n elecciones individuales</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was deleted on iPaaS.com, and is still linked there.</source>
        <translation>El registro se eliminó en iPaaS.com y allí sigue vinculado.</translation>
    </message>
</context>
<context>
    <name>causeway::TransferView</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>Inform&amp;e</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>Progreso general</translation>
    </message>
    <message>
        <source>Progress of each data type</source>
        <translation>Progreso de cada tipo de datos</translation>
    </message>
    <message>
        <source>Calls to iPaaS.com in the last minute</source>
        <translation>Llamadas a iPaaS.com en el último minuto</translation>
    </message>
    <message>
        <source>The connection was edited after the preview.</source>
        <translation>La conexión se editó después de la vista previa.</translation>
    </message>
    <message>
        <source>What the preview showed may not be true any more. A new one shows what a run would do now.</source>
        <translation>Puede que lo mostrado en la vista previa ya no sea cierto. Una vista previa nueva indica qué haría ahora una ejecución.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Se ha quitado %1</translation>
    </message>
    <message>
        <source>Another program has removed this connection. What was transferred stays on iPaaS.com.</source>
        <translation>Otro programa ha quitado esta conexión. Lo que se transfirió permanece en iPaaS.com.</translation>
    </message>
    <message>
        <source>The initialization of %1 was not finished</source>
        <translation>La inicialización de %1 no terminó</translation>
    </message>
    <message>
        <source>Initialize %1</source>
        <translation>Inicializar %1</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and hands over every record.</source>
        <translation>La última ejecución no terminó. Desde entonces la conexión se editó y lleva a otro destino, por lo que una ejecución empieza de nuevo y entrega todos los registros.</translation>
    </message>
    <message>
        <source>The last run was not finished. Since then the connection was edited and leads elsewhere, so a run begins anew and compares everything. Nothing is transferred twice.</source>
        <translation>La última ejecución no terminó. Desde entonces la conexión se editó y lleva a otro destino, por lo que una ejecución empieza de nuevo y compara todo. Nada se transfiere dos veces.</translation>
    </message>
    <message>
        <source>Transfers customer categories, locations and shipping methods to iPaaS.com. A preview shows first what would be done and writes nothing.</source>
        <translation>Transfiere categorías de cliente, ubicaciones y métodos de envío a iPaaS.com. Una vista previa muestra antes qué se haría, sin escribir nada.</translation>
    </message>
    <message>
        <source>Closing this window stops the run. It goes on where it was when you come back.</source>
        <translation>Al cerrar esta ventana, la ejecución se detiene. Cuando vuelva, continuará donde estaba.</translation>
    </message>
    <message>
        <source>Stopping: calls under way are brought to an end.</source>
        <translation>Deteniendo: se completan las llamadas en curso.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>iPaaS.com did not list what it has of: %1.</source>
        <translation>iPaaS.com no mostró qué tiene de: %1.</translation>
    </message>
    <message>
        <source>Some of what is shown as new may be there. A run looks each record up first, so that none is written twice.</source>
        <translation>Puede que parte de lo que aparece como nuevo ya exista allí. Una ejecución busca primero cada registro, para no escribir ninguno dos veces.</translation>
    </message>
    <message>
        <source>iPaaS.com&apos;s own mappings decide what is written; conflicts show in the run.</source>
        <translation>Las asignaciones propias de iPaaS.com deciden qué se escribe; los conflictos aparecen durante la ejecución.</translation>
    </message>
    <message>
        <source>What was deleted on iPaaS.com meanwhile is seen only when everything is compared.</source>
        <translation>Lo que entretanto se eliminó en iPaaS.com solo se detecta al comparar todo.</translation>
    </message>
    <message>
        <source>The initialization of %1 was stopped</source>
        <translation>La inicialización de %1 se detuvo</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>Otro programa está usando %1</translation>
    </message>
    <message>
        <source>%1 was not initialized</source>
        <translation>No se inicializó %1</translation>
    </message>
    <message>
        <source>Nothing was transferred.</source>
        <translation>No se transfirió nada.</translation>
    </message>
    <message>
        <source>The next run hands over every record anew.</source>
        <translation>La próxima ejecución entrega de nuevo todos los registros.</translation>
    </message>
    <message>
        <source>The next run compares every record anew; nothing is transferred twice.</source>
        <translation>La próxima ejecución compara de nuevo todos los registros; nada se transfiere dos veces.</translation>
    </message>
    <message>
        <source>Every record was handed over anew.</source>
        <translation>Se entregaron de nuevo todos los registros.</translation>
    </message>
    <message>
        <source>Every record was compared anew.</source>
        <translation>Se compararon de nuevo todos los registros.</translation>
    </message>
    <message>
        <source>The journal of earlier runs was damaged.</source>
        <translation>El diario de ejecuciones anteriores estaba dañado.</translation>
    </message>
    <message>
        <source>It was set aside as %1; this run compared everything anew.</source>
        <translation>Se guardó aparte como %1; esta ejecución comparó todo de nuevo.</translation>
    </message>
    <message>
        <source>The connection leads elsewhere than at its last run.</source>
        <translation>La conexión lleva a un destino distinto del de su última ejecución.</translation>
    </message>
    <message>
        <source>If one is not defined there, the run ends at the first record that has a value in it.</source>
        <translation>Si alguno no está definido allí, la ejecución termina en el primer registro que contenga un valor en él.</translation>
    </message>
    <message>
        <source>The initialization has ended.</source>
        <translation>La inicialización ha terminado.</translation>
    </message>
    <message>
        <source>The initialization needs you.</source>
        <translation>La inicialización requiere su atención.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Preview again</source>
        <translation>Repetir &amp;vista previa</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Iniciar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>causeway::TransferWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1, initialization</source>
        <translation>%1, inicialización</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>E&amp;jecuciones anteriores…</translation>
    </message>
    <message>
        <source>%1 What was transferred stays. The next run goes on where this one stopped.</source>
        <extracomment>%1 says how far the run is: &quot;4,210 of 10,217 records done.&quot;</extracomment>
        <translation>%1 Lo que se transfirió permanece. La próxima ejecución continúa donde se detuvo esta.</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>¿Detener la inicialización de %1 y cerrar?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir ejecutando</translation>
    </message>
</context>
<context>
    <name>causeway::UnfinishedOffer</name>
    <message>
        <source>The initialization of %1 was not finished.</source>
        <translation>La inicialización de %1 no terminó.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: name of a connection, %2: &quot;4,210 records done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n initialization(s) were not finished.</source>
        <translation>
            <numerusform>%n inicialización no terminó.</numerusform>
            <numerusform>%n inicializaciones no terminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each goes on where it was.</source>
        <extracomment>%1: names of connections</extracomment>
        <translation>%1: cada una continúa donde estaba.</translation>
    </message>
</context>
<context>
    <name>causeway::WayChoice</name>
    <message>
        <source>&amp;Directly</source>
        <translation>Directa&amp;mente</translation>
    </message>
    <message>
        <source>&amp;Through iPaaS.com</source>
        <translation>&amp;A través de iPaaS.com</translation>
    </message>
    <message>
        <source>How hooks are addressed could not be confirmed: the first few records show whether it fits.</source>
        <translation>No se pudo confirmar a qué dirección se envían los webhooks: los primeros registros mostrarán si es correcta.</translation>
    </message>
    <message>
        <source>How records come to iPaaS.com</source>
        <translation>Cómo llegan los registros a iPaaS.com</translation>
    </message>
    <message>
        <source>Causeway writes the records itself, with the mapping below.</source>
        <translation>Causeway escribe los registros con la asignación de abajo.</translation>
    </message>
    <message>
        <source>Causeway hands iPaaS.com the id of each record, and your own mappings there write it.</source>
        <translation>Causeway entrega a iPaaS.com el id. de cada registro, y las asignaciones que usted tiene allí lo escriben.</translation>
    </message>
</context>
<context>
    <name>causeway::WizardFlow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>App registration</source>
        <translation>Registro de aplicación</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Environment and company</source>
        <translation>Entorno y empresa</translation>
    </message>
    <message>
        <source>Data and throttling</source>
        <translation>Datos y limitación</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Initialize</source>
        <translation>Inicializar</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta es la última página.</translation>
    </message>
    <message>
        <source>Save the connection first.</source>
        <translation>Guarde primero la conexión.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Pick the company first.</source>
        <translation>Seleccione primero la empresa.</translation>
    </message>
    <message>
        <source>Make the subscription first.</source>
        <translation>Cree primero la suscripción.</translation>
    </message>
    <message>
        <source>Pick the subscription first.</source>
        <translation>Seleccione primero la suscripción.</translation>
    </message>
    <message>
        <source>Fill in all fields first.</source>
        <translation>Rellene primero todos los campos.</translation>
    </message>
    <message>
        <source>Correct the mapping of %1 first.</source>
        <translation>Corrija primero la asignación de %1.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrija primero el campo marcado.</translation>
    </message>
    <message>
        <source>There is already a connection of this name. Choose another one, such as &quot;%1&quot;.</source>
        <translation>Ya hay una conexión con este nombre. Elija otro, por ejemplo «%1».</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Encontrado.</translation>
    </message>
    <message>
        <source>The company has no subscription %1. Pick one of its own.</source>
        <translation>La empresa no tiene la suscripción %1. Seleccione una de las suyas.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>iPaaS.com lists no new subscription yet. Save it in the portal, then check again.</source>
        <translation>iPaaS.com aún no muestra ninguna suscripción nueva. Guárdela en el portal y compruebe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com lists %n new subscription(s): pick yours above.</source>
        <translation>
            <numerusform>iPaaS.com muestra %n suscripción nueva: seleccione la suya arriba.</numerusform>
            <numerusform>iPaaS.com muestra %n suscripciones nuevas: seleccione la suya arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found and picked: %1.</source>
        <extracomment>%1 is the name of a subscription</extracomment>
        <translation>Encontrada y seleccionada: %1.</translation>
    </message>
    <message>
        <source>Whether it is of Business Central could not be confirmed: iPaaS.com shows neither its settings nor its integration.</source>
        <translation>No se pudo confirmar si es de Business Central: iPaaS.com no muestra ni la configuración ni la integración de la suscripción.</translation>
    </message>
    <message>
        <source>The company has no subscription %1.</source>
        <translation>La empresa no tiene la suscripción %1.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>The app may not list environments, which is optional: type the name as the Business Central admin center shows it. To have them listed, the app needs AdminCenter.ReadWrite.All with admin consent, and a line in the admin center under &quot;Authorized Microsoft Entra apps&quot;.</source>
        <translation>La aplicación no puede enumerar los entornos, lo cual es opcional: escriba el nombre tal como lo muestra el centro de administración de Business Central. Para que se enumeren, la aplicación necesita AdminCenter.ReadWrite.All con consentimiento de administrador y una línea en «Aplicaciones de Microsoft Entra autorizadas» en el centro de administración.</translation>
    </message>
    <message>
        <source>The environments could not be listed: %1 Type the name.</source>
        <translation>No se pudieron enumerar los entornos: %1 Escriba el nombre.</translation>
    </message>
    <message>
        <source>The admin center lists no environment. Type the name.</source>
        <translation>El centro de administración no muestra ningún entorno. Escriba el nombre.</translation>
    </message>
    <message>
        <source>The environment shows the app no company at all. The name can be typed below.</source>
        <translation>El entorno no muestra ninguna empresa a la aplicación. El nombre se puede escribir abajo.</translation>
    </message>
    <message>
        <source>What else is published could not be looked through (%1), so that only the name above was tried. Any other name can be typed.</source>
        <translation>No se pudo examinar qué más está publicado (%1), por lo que solo se probó el nombre de arriba. Se puede escribir cualquier otro nombre.</translation>
    </message>
    <message>
        <source>Custom APIs could not be looked through (%1). Theirs can be typed as publisher/group/version/name.</source>
        <translation>No se pudieron examinar las API personalizadas (%1). Sus orígenes se pueden escribir como editor/grupo/versión/nombre.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed: it shows few of the fields that would tell it.</source>
        <translation>No se pudo confirmar que sea el correcto: muestra pocos de los campos que lo identificarían.</translation>
    </message>
    <message>
        <source>That it is the right one could not be confirmed, and there is another that may be.</source>
        <translation>No se pudo confirmar que sea el correcto, y hay otro que podría serlo.</translation>
    </message>
    <message>
        <source>Found under another name. %1</source>
        <translation>Encontrado con otro nombre. %1</translation>
    </message>
</context>
<context>
    <name>causeway::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button that leads to the wizard&apos;s next step</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>Continuar i&amp;gualmente</translation>
    </message>
</context>
<context>
    <name>causeway::WizardShell</name>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>No se pudo iniciar el espacio de pruebas.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>Stop the initialization of %1 and close?</source>
        <translation>¿Detener la inicialización de %1 y cerrar?</translation>
    </message>
    <message>
        <source>What was transferred stays. The next run goes on where this one stopped.</source>
        <translation>Lo que se transfirió permanece. La próxima ejecución continúa donde se detuvo esta.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What was entered here is lost. Nothing has been stored.</source>
        <translation>Lo que se escribió aquí se pierde. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
</TS>
