#include "gui/confirmation.h"

#include "gui/theme.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace causeway {

void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("confirmationBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setText(confirmation.question);
    box->setInformativeText(confirmation.consequence);
    // Qt's own name of the label with the question.
    if (auto *question = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        question->setFont(Theme::boldFont(box->font()));
    auto *act = box->addButton(confirmation.verb, QMessageBox::DestructiveRole);
    act->setObjectName(QStringLiteral("confirmButton"));
    auto *keep = box->addButton(confirmation.keep, QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepButton"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(act, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

void showFailure(QWidget *parent, const QString &what, const QString &why)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("failureBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setText(what);
    box->setInformativeText(why);
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace causeway
