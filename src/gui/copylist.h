#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPushButton;

namespace causeway {

class RoleLabel;

/// Values in rows, each with a button that copies it to the clipboard. A secret is not shown and not copied here: its
/// button asks for it by secretWanted(), and who has copied it says so by showCopied().
class CopyList : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString id;
        QString label;
        bool isSecret = false;
    };
    explicit CopyList(const QList<Item> &items, QWidget *parent = nullptr);

    /// Shows `text` as the item's value. An empty one cannot be copied: `instead` says why.
    void setValue(const QString &id, const QString &text, const QString &instead);
    /// The item's button says that it was the last one copied; with an empty id none does.
    void showCopied(const QString &id);

Q_SIGNALS:
    /// A value other than a secret is on the clipboard.
    void copied(const QString &id);
    void secretWanted(const QString &id);

private:
    struct Row {
        Item item;
        QString text;
        RoleLabel *value;
        QPushButton *button;
    };

    Row *find(const QString &id);
    void copy(const QString &id);
    void showButton(const Row &row);

    QList<Row> m_rows;
    QString m_lastCopied;
};

} // namespace causeway
