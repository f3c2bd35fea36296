#pragma once

#include "gui/guicontext.h"

#include <QList>
#include <QString>

namespace causeway {

/// What is stored where, what is not, and what leaves the computer, in words.
struct StoredSection {
    struct Row {
        /// A file, a keychain entry or a host; may be empty.
        QString place;
        QString meaning;
    };
    QString id;
    QString title;
    /// May be empty.
    QString introduction;
    QList<Row> rows;
};

/// As it is now: the connections of the store, and of the keychain the names of entries only. Nothing is read from it.
QList<StoredSection> storedSections(const GuiContext &context);

QString plainText(const QList<StoredSection> &sections);

} // namespace causeway
