#pragma once

#include "core/fieldrules.h"
#include "core/secret.h"

#include <QMap>
#include <QString>

namespace causeway {

/// What a text that was copied from somewhere says about a connection to Business Central: the Overview page of an app
/// registration in any of the program's languages, `.env` lines, JSON, rows or columns of a spreadsheet, an address of
/// a portal or of Business Central.
struct PastedFields {
    /// Tenant, client, expiry, scope, addresses, environment and company, as far as they are named and usable.
    QMap<Field, QString> texts;
    Secret clientSecret;

    bool isEmpty() const { return texts.isEmpty() && clientSecret.isEmpty(); }
};

/// Only what is named is taken: a GUID alone may be any of four. No more than the first 100,000 characters are looked
/// at.
PastedFields readPastedFields(const QString &text);

} // namespace causeway
