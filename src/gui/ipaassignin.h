#pragma once

#include "core/taskscope.h"
#include "gui/wizardpage.h"

#include <QHash>
#include <QImage>

#include <functional>

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace causeway {

class Disclosure;
class PickList;
class RoleLabel;
class StateGlyph;

/// The sign-in to iPaaS.com: by API key, or as a person with the company to act for. Shows the draft and what the flow
/// was told, and keeps nothing itself but the companies' logos.
class IpaasSignIn : public QWidget {
    Q_OBJECT

public:
    /// Makes a field that the page finds by its Field; the editor is made here.
    using FieldMaker = std::function<FormField *(Field field, const QString &label)>;

    /// Whoever makes widgets in the order in which Tab is to reach them calls makeAdvanced() later, once.
    IpaasSignIn(const WizardContext &context, FieldMaker makeField, QWidget *parent = nullptr);

    /// API address and client ID: for the end of the page.
    QWidget *makeAdvanced();

    /// The page came to the front.
    void refresh();
    /// Opens what hides a field of the sign-in and puts the cursor there; false for any other field.
    bool focusField(Field field);
    /// E-mail and password are asked for although somebody is signed in.
    bool isAskingAnew() const;

Q_SIGNALS:
    void changed();

private:
    void addWays();
    void addPerson();
    void addCompanies();
    void showFailure(const Explanation &explanation);
    void showCompanies();
    void showCompanyVerdict();
    void showButton();
    void pressSignIn();
    /// Where there is something to do next, after a sign-in that was asked for here.
    void focusNext();
    QString note() const;
    bool isByKey() const;
    bool isSignedIn() const;
    bool canSignIn() const;
    void fetchLogos();

    const WizardContext m_context;
    const FieldMaker m_makeField;
    QVBoxLayout *m_column;
    QRadioButton *m_byKey = nullptr;
    QRadioButton *m_byPassword = nullptr;
    FormField *m_apiKey = nullptr;
    QWidget *m_signedIn = nullptr;
    QLabel *m_user = nullptr;
    QPushButton *m_anew = nullptr;
    QPushButton *m_keep = nullptr;
    FormField *m_email = nullptr;
    FormField *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
    StateGlyph *m_busy = nullptr;
    QLabel *m_note = nullptr;
    PickList *m_companies = nullptr;
    RoleLabel *m_companyMessage = nullptr;
    Disclosure *m_advanced = nullptr;
    FormField *m_apiUrl = nullptr;
    FormField *m_clientId = nullptr;
    /// E-mail and password are shown although somebody is signed in.
    bool m_isAnew = false;
    /// The button was pressed, and no answer has come yet.
    bool m_isAsked = false;
    /// By company; null where it could not be had.
    QHash<QString, QImage> m_logos;
    bool m_isFetching = false;
    TaskScope m_logoScope;
};

} // namespace causeway
