#include "diagnosis/explanationrows.h"

#include "core/addresses.h"

#include <QCoreApplication>

namespace causeway {

using namespace Addresses;

QList<ExplanationRow> ExplanationRows::ofThisComputer()
{
    return {
        {ErrorCode::KeychainAbsent,
         {},
         QT_TR_NOOP("This computer has no keychain."),
         QT_TR_NOOP("No keychain service is running in this session."),
         QT_TR_NOOP(
             "Start a keychain (for example GNOME Keyring or KWallet), or keep the secret for this session only.")},
        {ErrorCode::KeychainLocked,
         {},
         QT_TR_NOOP("The keychain is locked."),
         QT_TR_NOOP("It was not unlocked when you signed in to the computer."),
         QT_TR_NOOP("Unlock the keychain, then try again.")},
        {ErrorCode::KeychainDenied,
         {},
         QT_TR_NOOP("The keychain refused."),
         QT_TR_NOOP("You or the system's policy said no."),
         QT_TR_NOOP("Try again and allow access, or keep the secret for this session only.")},
        {ErrorCode::KeychainSilent,
         {},
         QT_TR_NOOP("The keychain does not answer."),
         QT_TR_NOOP("It may wait for you in a window of its own, or hang."),
         QT_TR_NOOP("Look for a window that asks for a password, then try again.")},
        {ErrorCode::SecretNotStored,
         {},
         QT_TR_NOOP("The keychain has no secret for this connection."),
         QT_TR_NOOP(
             "The connection was imported, or set up on another computer, or its secret was kept for one session "
             "only."),
         QT_TR_NOOP(
             "Edit the connection and enter the secret; or on the command line use \"causeway-cli secret set\"."),
         "",
         Field::ClientSecret},
        {ErrorCode::FileUnreadable,
         {},
         QT_TR_NOOP("The file cannot be read."),
         QT_TR_NOOP("It does not exist, or you may not read it."),
         QT_TR_NOOP("Check the file's name and permissions.")},
        {ErrorCode::FileInvalid,
         {},
         QT_TR_NOOP("The file is not a valid connection file."),
         QT_TR_NOOP("The details name the place."),
         QT_TR_NOOP("Correct the file, or export it again.")},
        {ErrorCode::FileNotWritten,
         {},
         QT_TR_NOOP("The file could not be written."),
         QT_TR_NOOP("The disk is full, or you may not write there."),
         QT_TR_NOOP("Free some space or check the folder's permissions, then try again.")},
        {ErrorCode::JournalDamaged,
         {},
         QT_TR_NOOP("The journal of earlier runs was damaged."),
         QT_TR_NOOP("The disk or a crash of the computer damaged the file."),
         QT_TR_NOOP("It was set aside and a new one begun: the next run compares everything with iPaaS.com.")},
        {ErrorCode::JournalBusy,
         {},
         QT_TR_NOOP("Another program initializes this connection at the moment."),
         QT_TR_NOOP("Causeway or causeway-cli is running with it."),
         QT_TR_NOOP("Wait until it has ended, or end it.")},
        {ErrorCode::ConnectionNotFound,
         {},
         QT_TR_NOOP("There is no such connection."),
         QT_TR_NOOP("It was removed or renamed, perhaps by another program, or its name has a typing error."),
         QT_TR_NOOP("Look in the list of connections for what there is.")},
        {ErrorCode::ConnectionExists,
         {},
         QT_TR_NOOP("There is already a connection of this name."),
         QT_TR_NOOP("Names must differ by more than case."),
         QT_TR_NOOP("Choose another name.")},

        {ErrorCode::ConnectionLeadsElsewhere,
         {},
         QT_TR_NOOP("The connection leads elsewhere than at its last run."),
         QT_TR_NOOP(
             "Tenant, environment, company or subscription was changed since. What is known of the records, and of the "
             "hooks that iPaaS.com has not told of, is true of where it led before."),
         QT_TR_NOOP(
             "Change the connection back to look again at records or to retry them. An initialization begins anew "
             "where the connection leads now, and forgets what is known of those records.")},
        {ErrorCode::NameConflict,
         {},
         QT_TR_NOOP("iPaaS.com has a record of this name that is not linked to this one."),
         QT_TR_NOOP(
             "It was made by hand or by another integration, or Business Central has the name twice: iPaaS.com takes "
             "each name once, without regard to case."),
         QT_TR_NOOP(
             "Choose that records of the same name are linked (--conflicts link on the command line) or rename one, "
             "then run again."),
         ipaasPortal},
        {ErrorCode::LinkedRecordDeleted,
         {},
         QT_TR_NOOP("The linked record was deleted on iPaaS.com."),
         QT_TR_NOOP("Someone removed it there."),
         QT_TR_NOOP(
             "Choose that deleted records are created anew (--deleted create on the command line), then run again. Or "
             "delete the record in Business Central as well."),
         ipaasPortal},
        {ErrorCode::OutcomeUnknown,
         {},
         QT_TR_NOOP("It is not known whether iPaaS.com took the record."),
         QT_TR_NOOP("The connection broke off while it was sent, and it could not be looked up since."),
         QT_TR_NOOP("Run again: the record is looked up before anything is sent.")},
        {ErrorCode::SourceRecordInvalid,
         {},
         QT_TR_NOOP("A record of Business Central cannot be sent."),
         QT_TR_NOOP("It has no code, or one that iPaaS.com cannot take."),
         QT_TR_NOOP("Correct the record in Business Central, then run again.")},
    };
}

} // namespace causeway
