#include "gui/publishingsteps.h"

#include "gui/copylist.h"
#include "gui/disclosure.h"
#include "gui/linktext.h"
#include "gui/look.h"
#include "gui/theme.h"
#include "setup/publishingguide.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

PublishingSteps::PublishingSteps(const WizardContext &context, RecordType type, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_type(type)
    , m_disclosure(new Disclosure(tr("How to publish it in Business Central"), this))
    , m_steps(new QGridLayout)
    , m_open(new QPushButton(this))
    , m_look(new QPushButton(tr("Look again"), this))
{
    m_disclosure->button()->setObjectName(objectNameOf("StepsButton"));
    m_disclosure->button()->setAccessibleName(
        tr("%1: how to publish it in Business Central").arg(recordTypeTitle(type)));
    m_open->setObjectName(objectNameOf("WebServicesButton"));
    m_look->setObjectName(objectNameOf("LookForAllButton"));
    m_look->setAccessibleName(tr("Look again for all three sources"));
    // With the focus there, Enter presses it and not the button of the window.
    for (auto *button : {m_open, m_look})
        button->setAutoDefault(true);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setHorizontalSpacing(Theme::space12);
    m_steps->setVerticalSpacing(Theme::space8);
    m_steps->setColumnStretch(1, 1);
    // The list is narrower than what stands above it, which the column is not to be.
    auto *box = new QWidget(this);
    m_values = new CopyList({{objectNameOf("ObjectType"), tr("Object Type")},
                             {objectNameOf("ObjectId"), tr("Object ID")},
                             {objectNameOf("ServiceName"), tr("Service Name")}},
                            box);
    auto *boxLayout = new QHBoxLayout(box);
    boxLayout->setContentsMargins(0, 0, 0, 0);
    boxLayout->addWidget(m_values);
    const PublishingGuide guide = publishingGuide(type, context.draft.settings());
    // Quoted is what Business Central calls it in English.
    addStep(tr("In Business Central, search for the page \"Web Services\" (Alt+Q) and open it."), m_open);
    addStep(tr("Press \"New\" and fill in one line with these values. Business Central adds the object's name, "
               "\"%1\".")
                .arg(guide.pageName),
            box);
    addStep(tr("Tick \"Published\" in that line. It is saved when you leave the line."));
    addStep(tr("Come back and look again. Under another service name it is found as well: by its fields."), m_look);
    QStringList words{tr("The page is a custom API's where your partner has made one; it is looked for, too. From "
                         "version 30 of Business Central (2027) on, Microsoft's own pages can no longer be published, "
                         "and a custom API is the way.")};
    if (type == RecordType::Location) {
        words.prepend(tr("Locations come with API v2.0 and need not be published. That page has a code and a name at "
                         "least; whether it shows addresses could not be confirmed."));
    }
    auto *note = Look::dimLabel(Look::Text::Small, words.join(u' '), this);
    note->setWordWrap(true);
    m_steps->addWidget(note, m_steps->rowCount(), 1);
    m_disclosure->body()->addLayout(m_steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_disclosure);

    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(publishingGuide(m_type, m_context.draft.settings()).webServices); });
    connect(m_look, &QPushButton::clicked, this, &PublishingSteps::lookWanted);
    refresh();
}

QString PublishingSteps::objectNameOf(const char *suffix) const
{
    return recordTypeId(m_type) + QLatin1StringView(suffix);
}

void PublishingSteps::addStep(const QString &text, QWidget *below)
{
    const int line = m_steps->rowCount();
    m_steps->addWidget(Look::label(Look::Text::Strong, locale().toString(++m_count), this), line, 0, Qt::AlignTop);
    auto *label = Look::label(Look::Text::Body, text, this);
    label->setWordWrap(true);
    m_steps->addWidget(label, line, 1);
    if (below)
        m_steps->addWidget(below, line + 1, 1, qobject_cast<QPushButton *>(below) ? Qt::AlignLeading : Qt::Alignment());
}

void PublishingSteps::refresh()
{
    const PublishingGuide guide = publishingGuide(m_type, m_context.draft.settings());
    m_open->setText(linkText(guide.webServices));
    m_open->setVisible(!guide.webServices.isEmpty());
    //: A type of object in Business Central
    m_values->setValue(objectNameOf("ObjectType"), tr("Page"), {});
    m_values->setValue(objectNameOf("ObjectId"), QString::number(guide.objectId), {});
    m_values->setValue(objectNameOf("ServiceName"), guide.serviceName, {});
}

QList<QWidget *> PublishingSteps::focusOrder() const
{
    QList<QWidget *> order{m_disclosure->button(), m_open};
    const QList<QPushButton *> copies = m_values->findChildren<QPushButton *>();
    for (auto *copy : copies)
        order.append(copy);
    order.append(m_look);
    return order;
}

void PublishingSteps::setOpen(bool open)
{
    m_disclosure->setOpen(open);
}

} // namespace causeway
