#include "diagnosis/explanationrows.h"

#include <QCoreApplication>

namespace causeway {

namespace {

constexpr auto ipaasPortal = "https://portal.ipaas.com";

} // namespace

#define TEXT(text) QT_TRANSLATE_NOOP("Explanations", text)

QList<ExplanationRow> localExplanations()
{
    return {
        {ErrorCode::KeychainAbsent,
         {},
         TEXT("This computer has no keychain."),
         TEXT("No keychain service is running in this session."),
         TEXT("Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.")},
        {ErrorCode::KeychainLocked,
         {},
         TEXT("The keychain is locked."),
         TEXT("It was not unlocked when you signed in to the computer."),
         TEXT("Unlock the keychain, then try again.")},
        {ErrorCode::KeychainDenied,
         {},
         TEXT("The keychain refused."),
         TEXT("You or the system's policy said no."),
         TEXT("Try again and allow access, or keep the secret for this session only.")},
        {ErrorCode::KeychainSilent,
         {},
         TEXT("The keychain does not answer."),
         TEXT("It may wait for you in a window of its own, or hang."),
         TEXT("Look for a window that asks for a password, then try again.")},
        {ErrorCode::SecretNotStored,
         {},
         TEXT("The keychain has no secret for this connection."),
         TEXT("The connection was imported, or set up on another computer, or its secret was kept for one session "
              "only."),
         TEXT("Edit the connection and enter the secret; or on the command line use \"causeway-cli secret set\"."),
         "",
         Field::ClientSecret},
        {ErrorCode::FileUnreadable,
         {},
         TEXT("The file cannot be read."),
         TEXT("It does not exist, or you may not read it."),
         TEXT("Check the file's name and permissions.")},
        {ErrorCode::FileInvalid,
         {},
         TEXT("The file is not a valid connection file."),
         TEXT("The details name the place."),
         TEXT("Correct the file, or export it again.")},
        {ErrorCode::FileNotWritten,
         {},
         TEXT("The file could not be written."),
         TEXT("The disk is full, or you may not write there."),
         TEXT("Free some space or check the folder's permissions, then try again.")},
        {ErrorCode::JournalDamaged,
         {},
         TEXT("The journal of earlier runs was damaged."),
         TEXT("The disk or a crash of the computer damaged the file."),
         TEXT("It was set aside and a new one begun: the next run compares everything with iPaaS.com.")},
        {ErrorCode::JournalBusy,
         {},
         TEXT("Another program initializes this connection at the moment."),
         TEXT("Causeway or causeway-cli is running with it."),
         TEXT("Wait until it has ended, or end it.")},
        {ErrorCode::ConnectionNotFound,
         {},
         TEXT("There is no such connection."),
         TEXT("It was removed or renamed, perhaps by another program, or its name has a typing error."),
         TEXT("Look in the list of connections for what there is.")},
        {ErrorCode::ConnectionExists,
         {},
         TEXT("There is already a connection of this name."),
         TEXT("Names must differ by more than case."),
         TEXT("Choose another name.")},

        {ErrorCode::ConnectionLeadsElsewhere,
         {},
         TEXT("The connection leads elsewhere than at its last run."),
         TEXT(
             "Tenant, environment, company or subscription was changed since. What is known of the records, and of the "
             "hooks that iPaaS.com has not told of, is true of where it led before."),
         TEXT("Change the connection back to look again at records or to retry them. An initialization begins anew "
              "where the connection leads now, and forgets what is known of those records.")},
        {ErrorCode::NameConflict,
         {},
         TEXT("iPaaS.com has a record of this name that is not linked to this one."),
         TEXT("It was made by hand or by another integration, or Business Central has the name twice: iPaaS.com takes "
              "each name once, without regard to case."),
         TEXT("Choose that records of the same name are linked (--conflicts link on the command line) or rename one, "
              "then run again."),
         ipaasPortal},
        {ErrorCode::LinkedRecordDeleted,
         {},
         TEXT("The linked record was deleted on iPaaS.com."),
         TEXT("Someone removed it there."),
         TEXT("Choose that deleted records are created anew (--deleted create on the command line), then run again. Or "
              "delete the record in Business Central as well."),
         ipaasPortal},
        {ErrorCode::OutcomeUnknown,
         {},
         TEXT("It is not known whether iPaaS.com took the record."),
         TEXT("The connection broke off while it was sent, and it could not be looked up since."),
         TEXT("Run again: the record is looked up before anything is sent.")},
        {ErrorCode::SourceRecordInvalid,
         {},
         TEXT("A record of Business Central cannot be sent."),
         TEXT("It has no code, or one that iPaaS.com cannot take."),
         TEXT("Correct the record in Business Central, then run again.")},
    };
}

#undef TEXT

} // namespace causeway
