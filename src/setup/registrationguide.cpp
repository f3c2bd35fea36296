#include "setup/registrationguide.h"

#include "core/addresses.h"

#include <QCoreApplication>
#include <QLocale>

namespace causeway {

using namespace Addresses;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegistrationGuide)
};

QUrl urlOf(const char *address)
{
    return QUrl(QString::fromLatin1(address));
}

QList<GuideStep> stepsInEntra()
{
    return {
        {.id = QStringLiteral("register"),
         .title = Text::tr("Register an app"),
         .text = Text::tr(
             "Press \"New registration\". Any name will do; choose accounts of this directory only. The connection "
             "needs no redirect URI; iPaaS.com's help page names the one below, of the type Web."),
         .values = {{Text::tr("Name, for example"), QStringLiteral("iPaaS.com")},
                    {Text::tr("Redirect URI, optional"), QString::fromLatin1(ipaasRedirect)}},
         .link = urlOf(entraApps),
         .entry = Text::tr("App registrations"),
         .target = Text::tr("New registration")},
        {.id = QStringLiteral("permissions"),
         .title = Text::tr("Give it the permission"),
         .text
         = Text::tr("In \"API permissions\": \"Add a permission\", \"Dynamics 365 Business Central\", \"Application "
                    "permissions\". Then press \"Grant admin consent\": without it signing in works, and Business "
                    "Central refuses every call."),
         .values
         = {{Text::tr("Needed"), QStringLiteral("API.ReadWrite.All")},
            {Text::tr("Optional, to list the environments"), QStringLiteral("AdminCenter.ReadWrite.All")},
            {Text::tr("Optional, named by iPaaS.com's installation page"), QStringLiteral("Automation.ReadWrite.All")}},
         .entry = Text::tr("API permissions"),
         .target = Text::tr("Add a permission")},
        {.id = QStringLiteral("secret"),
         .title = Text::tr("Make a client secret"),
         .text
         = Text::tr("In \"Certificates & secrets\": \"New client secret\". Copy the column \"Value\" at once, as it "
                    "is shown only this time, and note the date on which it expires. The column \"Secret ID\" is "
                    "not needed."),
         .entry = Text::tr("Certificates & secrets"),
         .target = Text::tr("New client secret")},
        {.id = QStringLiteral("ids"),
         .title = Text::tr("Copy the two IDs"),
         .text
         = Text::tr("On \"Overview\": Application (client) ID and Directory (tenant) ID. The next page of Causeway "
                    "takes them, one by one or all of the page at once."),
         .entry = Text::tr("Overview"),
         .target = Text::tr("Application (client) ID")},
    };
}

QList<GuideStep> stepsInBusinessCentral(const QString &clientId)
{
    return {
        {.id = QStringLiteral("let-in"),
         .title = Text::tr("Let the app into Business Central"),
         .text = Text::tr("Search for \"Microsoft Entra Applications\" and press \"New\". Enter the client ID and a "
                          "description, add the permission set, and set \"State\" to \"Enabled\" last: permission sets "
                          "can be changed only while it is disabled. SUPER cannot be given to an app."),
         .values = {{Text::tr("Client ID"), clientId}, {Text::tr("Permission set"), QStringLiteral("D365 READ")}},
         .link = urlOf(bcApps),
         .entry = Text::tr("Microsoft Entra Applications"),
         .target = Text::tr("New")},
        {.id = QStringLiteral("environments"),
         .title = Text::tr("Let it list the environments (optional)"),
         .text
         = Text::tr("In the Business Central admin center, add the client ID to \"Authorized Microsoft Entra apps\". "
                    "It needs the optional permission above. Without it the name of the environment is typed."),
         .link = urlOf(bcAdmin),
         .entry = Text::tr("Authorized Microsoft Entra apps"),
         .target = Text::tr("Authorize Microsoft Entra app")},
    };
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray stepHtml(const GuideStep &step)
{
    QByteArray html = "<li><h3>" + escaped(step.title) + "</h3><p>" + escaped(step.text) + "</p>";
    html += "<dl>";
    for (const GuideStep::Value &value : step.values) {
        if (!value.text.isEmpty())
            html += "<dt>" + escaped(value.label) + "</dt><dd><code>" + escaped(value.text) + "</code></dd>";
    }
    html += "</dl>";
    if (!step.link.isEmpty()) {
        const QByteArray link = escaped(step.link.toString());
        html += "<p><a href=\"" + link + "\">" + link + "</a></p>";
    }
    return html + "</li>\n";
}

constexpr char style[]
    = ":root{color-scheme:light}body{margin:2.5em auto;max-width:46em;padding:0 1.5em;background:#fff;"
      "color:#1d232b;font:15px/1.5 system-ui,\"Segoe UI\",\"Helvetica Neue\",Arial,sans-serif}"
      "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}h3{font-size:1em;margin:1.2em 0 .2em}"
      "p{margin:.2em 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.2em;margin:.5em 0}"
      "dt{color:#5d6875}dd{margin:0;overflow-wrap:anywhere}"
      "@media print{body{margin:0;max-width:none;padding:0;font-size:10pt}li{break-inside:avoid}}";

QString title()
{
    return Text::tr("Connect Business Central to iPaaS.com: what an administrator has to do");
}

QString introduction()
{
    return Text::tr(
        "Please do the following once, and send back the Application (client) ID and the Directory (tenant) ID. "
        "The client secret must not go by mail: hand it over by a password manager or in person.");
}

} // namespace

QList<GuidePart> registrationGuide(const ConnectionSettings &settings)
{
    return {{Text::tr("In the Microsoft Entra admin center"), stepsInEntra()},
            {Text::tr("In Business Central"), stepsInBusinessCentral(settings.clientId)}};
}

QString registrationText(const QList<GuidePart> &parts)
{
    QString text = title() + QStringLiteral("\n\n") + introduction() + u'\n';
    int number = 0;
    for (const GuidePart &part : parts) {
        text += u'\n' + part.title + u'\n';
        for (const GuideStep &step : part.steps) {
            text += QStringLiteral("\n%1. %2\n   %3\n").arg(QLocale().toString(++number), step.title, step.text);
            for (const GuideStep::Value &value : step.values) {
                if (!value.text.isEmpty())
                    text += QStringLiteral("   %1: %2\n").arg(value.label, value.text);
            }
            if (!step.link.isEmpty())
                text += QStringLiteral("   %1\n").arg(step.link.toString());
        }
    }
    return text;
}

QByteArray registrationHtml(const QList<GuidePart> &parts)
{
    const QLocale locale;
    const char *direction = locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr";
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + locale.bcp47Name().toUtf8() + "\" dir=\"" + direction
                      + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta http-equiv=\"Content-Security-Policy\" "
                        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                      + escaped(title()) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>"
                      + escaped(title()) + "</h1>\n<p>" + escaped(introduction()) + "</p>\n";
    int number = 1;
    for (const GuidePart &part : parts) {
        html += "<h2>" + escaped(part.title) + "</h2>\n<ol start=\"" + QByteArray::number(number) + "\">\n";
        for (const GuideStep &step : part.steps)
            html += stepHtml(step);
        html += "</ol>\n";
        number += static_cast<int>(part.steps.size());
    }
    return html + "</body>\n</html>\n";
}

} // namespace causeway
