#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace causeway::sandbox {

// The custom fields that are defined for one type of record in one company: only these may a record carry. Not
// thread-safe.
class IpaasCustomFields {
public:
    IpaasCustomFields() = default;
    explicit IpaasCustomFields(const QStringList &names);

    bool contains(QStringView name) const; // the case counts
    void define(const QString &name); // nothing happens when it is there
    bool remove(const QString &name); // false when it is not there
    QByteArray json() const; // [{"id","name"}]

private:
    struct Definition {
        int id = 0;
        QString name;
    };
    QList<Definition> m_definitions;
    int m_lastId = 0;
};

} // namespace causeway::sandbox
