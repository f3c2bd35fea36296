<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionCommands</name>
    <message numerus="yes">
        <source>%Ln record(s) in place</source>
        <translation>
            <numerusform>%Ln record in place</numerusform>
            <numerusform>%Ln records in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>for %n minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>for %n second</numerusform>
            <numerusform>for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) agree</source>
        <translation>
            <numerusform>%n setting agrees</numerusform>
            <numerusform>%n settings agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer's clock is off by %n minute(s)</source>
        <translation>
            <numerusform>this computer's clock is off by %n minute</numerusform>
            <numerusform>this computer's clock is off by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service asks to slow down: next try in %n second(s)</source>
        <translation>
            <numerusform>the service asks to slow down: next try in %n second</numerusform>
            <numerusform>the service asks to slow down: next try in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no good answer yet: next try in %n second(s)</source>
        <translation>
            <numerusform>no good answer yet: next try in %n second</numerusform>
            <numerusform>no good answer yet: next try in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>This is too long: at most %n character.</numerusform>
            <numerusform>This is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HookWriter</name>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of the record for %n minute(s). Look again.</source>
        <translation>
            <numerusform>iPaaS.com has not told what became of the record for %n minute. Look again.</numerusform>
            <numerusform>iPaaS.com has not told what became of the record for %n minutes. Look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has taken %n record(s), and its listener has told of none.</source>
        <translation>
            <numerusform>iPaaS.com has taken %n record, and its listener has told of none.</numerusform>
            <numerusform>iPaaS.com has taken %n records, and its listener has told of none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message numerus="yes">
        <source>The keychain has not answered within %n second(s). See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</source>
        <translation>
            <numerusform>The keychain has not answered within %n second. See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</numerusform>
            <numerusform>The keychain has not answered within %n seconds. See whether a window of it is waiting for you, then try again, or keep the secret for this session only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>The code has more than %n character(s).</source>
        <translation>
            <numerusform>The code has more than %n character.</numerusform>
            <numerusform>The code has more than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message numerus="yes">
        <source>The name of a field has at most %n character(s).</source>
        <translation>
            <numerusform>The name of a field has at most %n character.</numerusform>
            <numerusform>The name of a field has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A row has at most %n field(s) of Business Central.</source>
        <translation>
            <numerusform>A row has at most %n field of Business Central.</numerusform>
            <numerusform>A row has at most %n fields of Business Central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has at most %n character(s).</source>
        <translation>
            <numerusform>A text has at most %n character.</numerusform>
            <numerusform>A text has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mapping has at most %n row(s).</source>
        <translation>
            <numerusform>A mapping has at most %n row.</numerusform>
            <numerusform>A mapping has at most %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLines</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoredPlaces</name>
    <message numerus="yes">
        <source>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n run(s), and the values of records that are still to be sent. Beside each, when the last calls were made.</source>
        <translation>
            <numerusform>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n run, and the values of records that are still to be sent. Beside each, when the last calls were made.</numerusform>
            <numerusform>What was transferred: names and IDs of records, what could not be sent and why, the counts of the last %n runs, and the values of records that are still to be sent. Beside each, when the last calls were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A client secret that you copy for iPaaS.com's portal is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>A client secret that you copy for iPaaS.com's portal is on the clipboard for %n second.</numerusform>
            <numerusform>A client secret that you copy for iPaaS.com's portal is on the clipboard for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestStatus</name>
    <message numerus="yes">
        <source>%n more check(s) failed.</source>
        <translation>
            <numerusform>%n more check failed.</numerusform>
            <numerusform>%n more checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know below.</source>
        <translation>
            <numerusform>%n thing to know below.</numerusform>
            <numerusform>%n things to know below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextTransferOutput</name>
    <message numerus="yes">
        <source>… and %n more problem(s); --json lists all of them.</source>
        <translation>
            <numerusform>… and %n more problem; --json lists all of them.</numerusform>
            <numerusform>… and %n more problems; --json lists all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to Business Central</source>
        <translation>
            <numerusform>%n call to Business Central</numerusform>
            <numerusform>%n calls to Business Central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those changed, the run would link %n record(s) by name first.</source>
        <translation>
            <numerusform>Of those changed, the run would link %n record by name first.</numerusform>
            <numerusform>Of those changed, the run would link %n records by name first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run has linked %n record(s) by name since it was taken up.</source>
        <translation>
            <numerusform>Of those updated, the run has linked %n record by name since it was taken up.</numerusform>
            <numerusform>Of those updated, the run has linked %n records by name since it was taken up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those updated, the run linked %n record(s) by name first.</source>
        <translation>
            <numerusform>Of those updated, the run linked %n record by name first.</numerusform>
            <numerusform>Of those updated, the run linked %n records by name first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</source>
        <translation>
            <numerusform>%Ln record in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</numerusform>
            <numerusform>%Ln records in conflict, which a run counts as not transferred: --conflicts link links those that can be, --conflicts skip leaves them alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those failed, iPaaS.com has not told what became of %n record(s): --look-again asks it once more.</source>
        <translation>
            <numerusform>Of those failed, iPaaS.com has not told what became of %n record: --look-again asks it once more.</numerusform>
            <numerusform>Of those failed, iPaaS.com has not told what became of %n records: --look-again asks it once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be sent: %Ln record(s), by initialize without --look-again.</source>
        <translation>
            <numerusform>Still to be sent: %Ln record, by initialize without --look-again.</numerusform>
            <numerusform>Still to be sent: %Ln records, by initialize without --look-again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iPaaS.com has not told what became of %Ln record(s): the run asks it once more.</source>
        <translation>
            <numerusform>iPaaS.com has not told what became of %Ln record: the run asks it once more.</numerusform>
            <numerusform>iPaaS.com has not told what became of %Ln records: the run asks it once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferEstimate</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) a minute</source>
        <translation>
            <numerusform>because iPaaS.com allows %Ln call a minute</numerusform>
            <numerusform>because iPaaS.com allows %Ln calls a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because iPaaS.com allows %Ln call(s) in %1</source>
        <extracomment>%1 is a time ("10 seconds")</extracomment>
        <translation>
            <numerusform>because iPaaS.com allows %Ln call in %1</numerusform>
            <numerusform>because iPaaS.com allows %Ln calls in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n call(s) at a time</source>
        <translation>
            <numerusform>with %n call at a time</numerusform>
            <numerusform>with %n calls at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferProgress</name>
    <message numerus="yes">
        <source>Business Central took too long: it is now read in pages of %n record(s).</source>
        <translation>
            <numerusform>Business Central took too long: it is now read in pages of %n record.</numerusform>
            <numerusform>Business Central took too long: it is now read in pages of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) a minute</source>
        <extracomment>%1 is a service, %2 a time ("10 seconds")</extracomment>
        <translation>
            <numerusform>%1 allows %Ln call a minute</numerusform>
            <numerusform>%1 allows %Ln calls a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %Ln call(s) in %2</source>
        <translation>
            <numerusform>%1 allows %Ln call in %2</numerusform>
            <numerusform>%1 allows %Ln calls in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message numerus="yes">
        <source>%Ln more record(s) are in the report that can be saved as a file.</source>
        <translation>
            <numerusform>%Ln more record is in the report that can be saved as a file.</numerusform>
            <numerusform>%Ln more records are in the report that can be saved as a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>About %n hour left.</numerusform>
            <numerusform>About %n hours left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is initialized, but for %n record(s)</source>
        <translation>
            <numerusform>%1 is initialized, but for %n record</numerusform>
            <numerusform>%1 is initialized, but for %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not linked: the names are those of other linked records.</source>
        <translation>
            <numerusform>%n record not linked: the names are those of other linked records.</numerusform>
            <numerusform>%n records not linked: the names are those of other linked records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the same name left alone, as chosen.</source>
        <translation>
            <numerusform>%n record of the same name left alone, as chosen.</numerusform>
            <numerusform>%n records of the same name left alone, as chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) done</source>
        <translation>
            <numerusform>%Ln record done</numerusform>
            <numerusform>%Ln records done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) your attention.</source>
        <translation>
            <numerusform>%Ln needs your attention.</numerusform>
            <numerusform>%Ln need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) that had failed transferred now.</source>
        <translation>
            <numerusform>%1 of %Ln record that had failed transferred now.</numerusform>
            <numerusform>%1 of %Ln records that had failed transferred now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) done.</source>
        <translation>
            <numerusform>%1 of %Ln record done.</numerusform>
            <numerusform>%1 of %Ln records done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) are with iPaaS.com, which has not told of them yet.</source>
        <extracomment>%1 is a type of records</extracomment>
        <translation>
            <numerusform>%1: %Ln record is with iPaaS.com, which has not told of it yet.</numerusform>
            <numerusform>%1: %Ln records are with iPaaS.com, which has not told of them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the updated, %Ln record(s) linked by name first.</source>
        <translation>
            <numerusform>Of the updated, %Ln record linked by name first.</numerusform>
            <numerusform>Of the updated, %Ln records linked by name first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run still has to send %Ln record(s).</source>
        <translation>
            <numerusform>A run still has to send %Ln record.</numerusform>
            <numerusform>A run still has to send %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::IpaasSignIn</name>
    <message numerus="yes">
        <source>iPaaS.com lists %n subscription(s).</source>
        <translation>
            <numerusform>iPaaS.com lists %n subscription.</numerusform>
            <numerusform>iPaaS.com lists %n subscriptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::MainWindow</name>
    <message numerus="yes">
        <source>Sho&amp;w only the %n that need attention</source>
        <translation>
            <numerusform>Sho&amp;w only the %n that need attention</numerusform>
            <numerusform>Sho&amp;w only the %n that need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) tested: all work.</source>
        <translation>
            <numerusform>%n connection tested: all work.</numerusform>
            <numerusform>%n connections tested: all work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::PastRunsWindow</name>
    <message numerus="yes">
        <source>%Ln record(s) not transferred</source>
        <translation>
            <numerusform>%Ln record not transferred</numerusform>
            <numerusform>%Ln records not transferred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::RecordDetails</name>
    <message numerus="yes">
        <source>%n field(s) differ: %1.</source>
        <extracomment>%1 is a list of names of fields</extracomment>
        <translation>
            <numerusform>%n field differs: %1.</numerusform>
            <numerusform>%n fields differ: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::RotateWindow</name>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>The secret is on the clipboard for %n second: paste it now.</numerusform>
            <numerusform>The secret is on the clipboard for %n seconds: paste it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SecretReminder</name>
    <message numerus="yes">
        <source>%n client secret(s) have expired, or will within 30 days.</source>
        <translation>
            <numerusform>%n client secret have expired, or will within 30 days.</numerusform>
            <numerusform>%n client secrets have expired, or will within 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SettingsTable</name>
    <message numerus="yes">
        <source>%n setting(s) are equal</source>
        <translation>
            <numerusform>%n setting is equal</numerusform>
            <numerusform>%n settings are equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. iPaaS.com works with its own: correct the wrong side, here or in the subscription's settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</source>
        <translation>
            <numerusform>%n setting differs. iPaaS.com works with its own: correct the wrong side, here or in the subscription's settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</numerusform>
            <numerusform>%n settings differ. iPaaS.com works with its own: correct the wrong side, here or in the subscription's settings in the portal. Until then the connection test fails, and iPaaS.com may read from another place than Causeway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be confirmed.</source>
        <translation>
            <numerusform>%n of them could not be confirmed.</numerusform>
            <numerusform>%n of them could not be confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::SubscriptionGuide</name>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s): paste it now.</source>
        <translation>
            <numerusform>The secret is on the clipboard for %n second: paste it now.</numerusform>
            <numerusform>The secret is on the clipboard for %n seconds: paste it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::TransferChoices</name>
    <message numerus="yes">
        <source>%n record(s) with a name that iPaaS.com has already, without a link</source>
        <translation>
            <numerusform>%n record with a name that iPaaS.com has already, without a link</numerusform>
            <numerusform>%n records with a name that iPaaS.com has already, without a link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s), deleted on iPaaS.com</source>
        <translation>
            <numerusform>%n linked record, deleted on iPaaS.com</numerusform>
            <numerusform>%n linked records, deleted on iPaaS.com</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose outcome iPaaS.com has not told</source>
        <translation>
            <numerusform>%n record whose outcome iPaaS.com has not told</numerusform>
            <numerusform>%n records whose outcome iPaaS.com has not told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::TransferModel</name>
    <message numerus="yes">
        <source>done, %Ln failed</source>
        <translation>
            <numerusform>done, %Ln failed</numerusform>
            <numerusform>done, %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::TransferRecords</name>
    <message numerus="yes">
        <source>%n record(s) not transferred</source>
        <translation>
            <numerusform>%n record not transferred</numerusform>
            <numerusform>%n records not transferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n choice(s) of single records</source>
        <translation>
            <numerusform>Undo %n choice of single records</numerusform>
            <numerusform>Undo %n choices of single records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::UnfinishedOffer</name>
    <message numerus="yes">
        <source>%n initialization(s) were not finished.</source>
        <translation>
            <numerusform>%n initialization was not finished.</numerusform>
            <numerusform>%n initializations were not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>causeway::WizardFlow</name>
    <message numerus="yes">
        <source>iPaaS.com lists %n new subscription(s): pick yours above.</source>
        <translation>
            <numerusform>iPaaS.com lists %n new subscription: pick yours above.</numerusform>
            <numerusform>iPaaS.com lists %n new subscriptions: pick yours above.</numerusform>
        </translation>
    </message>
</context>
</TS>
