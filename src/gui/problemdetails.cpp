#include "gui/problemdetails.h"

#include "core/redaction.h"
#include "gui/icon.h"
#include "gui/languagefollower.h"
#include "gui/rolelabel.h"
#include "gui/transferwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace causeway {

namespace {

/// English, as all that is meant for support.
QString textForSupport(const JournalRecord &record)
{
    const QStringList lines{QStringLiteral("%1 %2").arg(recordTypeId(record.type), record.name()),
                            QStringLiteral("external id: %1").arg(record.externalId),
                            QStringLiteral("error: %1").arg(record.errorCode), record.errorText};
    return Redaction::apply(lines.join(u'\n')) + u'\n';
}

} // namespace

ProblemDetails::ProblemDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(new RoleLabel(Role::Text, this))
    , m_type(new RoleLabel(Role::Dim, this))
    , m_reason(new RoleLabel(Role::Text, this))
    , m_heading(new RoleLabel(Role::Text, this))
    , m_remedy(new RoleLabel(Role::Text, this))
    , m_ids(new RoleLabel(Role::Dim, this))
    , m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("problemDetails"));
    setFrameShape(QFrame::StyledPanel);
    build();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(textForSupport(m_record)); });
    new LanguageFollower(this, [this] {
        sayFixedTexts();
        setProblem(m_record);
    });
    sayFixedTexts();
}

void ProblemDetails::sayFixedTexts()
{
    m_heading->setText(tr("What to do"));
    m_copy->setText(tr("Copy"));
}

void ProblemDetails::build()
{
    m_title->setKind(Look::Text::Strong);
    m_title->setObjectName(QStringLiteral("problemTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_type->setKind(Look::Text::Small);
    m_reason->setObjectName(QStringLiteral("problemReason"));
    m_heading->setKind(Look::Text::Strong);
    m_remedy->setObjectName(QStringLiteral("problemRemedy"));
    m_ids->setKind(Look::Text::Small);
    m_ids->setObjectName(QStringLiteral("problemIds"));
    for (auto *label : {m_reason, m_remedy, m_ids}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setVerticalAlignment(Qt::AlignTop);
    }
    m_copy->setObjectName(QStringLiteral("copyProblemButton"));
    m_copy->setIcon(Icon::icon(QStringLiteral("copy"), Role::Accent));
    m_copy->setAutoDefault(true);
    Look::setButton(m_copy, Look::Button::Link);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::space12);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_type);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space12, Theme::space12, Theme::space12, Theme::space8);
    layout->setSpacing(Theme::space4);
    layout->addLayout(heading);
    layout->addWidget(m_reason);
    layout->addSpacing(Theme::space4);
    layout->addWidget(m_heading);
    layout->addWidget(m_remedy);
    layout->addSpacing(Theme::space4);
    layout->addWidget(m_ids);
    layout->addStretch();
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
}

void ProblemDetails::setProblem(const JournalRecord &record)
{
    m_record = record;
    m_title->setText(record.name());
    m_title->setToolTip(record.name());
    m_type->setText(recordTypeTitle(record.type));
    m_reason->setText(record.errorText);
    const QString remedy = TransferWords::remedy(record);
    m_remedy->setText(remedy);
    m_heading->setVisible(!remedy.isEmpty());
    m_remedy->setVisible(!remedy.isEmpty());
    //: %1 is Business Central's key of a record, %2 the name of an error
    m_ids->setText(tr("External ID %1, %2").arg(record.externalId, record.errorCode));
    //: %1 is a record
    m_copy->setAccessibleName(tr("Copy what is said of %1").arg(record.name()));
}

void ProblemDetails::takeFocus()
{
    m_copy->setFocus(Qt::TabFocusReason);
}

} // namespace causeway
