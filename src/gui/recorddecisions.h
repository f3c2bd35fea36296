#pragma once

#include "transfer/transferestimate.h"
#include "transfer/transferrun.h"

#include <QObject>

#include <optional>

namespace causeway {

/// What a person has decided before a run: for all records that ask for a decision, and of single ones.
class RecordDecisions : public QObject {
    Q_OBJECT

public:
    /// What a record asks.
    enum class Question {
        None,
        /// Link it to the record of its name, or leave both alone?
        Conflict,
        /// A conflict that cannot be linked: nothing to be chosen.
        Unlinkable,
        /// Create it anew, or leave it deleted?
        Deleted,
    };

    using QObject::QObject;

    static Question questionOf(const TransferPlan::Record &record);
    /// What may be answered, the careful answer first.
    static QList<RecordChoice> answersTo(Question question);

    void setForAll(bool linksConflicts, bool createsDeleted);
    void choose(const RecordKey &key, Question question, RecordChoice choice);
    /// Forgets the choices of single records.
    void clearOwn();
    /// Forgets those of records that do not ask what they asked any more.
    void keepOwn(const TransferPlan &plan);

    RecordChoice choiceOf(const RecordKey &key, Question question) const;
    /// Chosen for this record alone.
    bool isOwn(const RecordKey &key) const { return m_own.contains(key); }
    int ownCount() const { return static_cast<int>(m_own.size()); }
    RecordChoices own() const;

    TransferDecisions decisionsOf(const QList<TransferPlan::Counts> &counts) const;

Q_SIGNALS:
    void changed();

private:
    struct Own {
        Question question = Question::None;
        RecordChoice choice = RecordChoice::LeaveAlone;
    };
    QHash<RecordKey, Own> m_own;
    bool m_linksConflicts = false;
    bool m_createsDeleted = false;
};

} // namespace causeway
