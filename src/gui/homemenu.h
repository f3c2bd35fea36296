#pragma once

#include "gui/guicontext.h"

#include <QMenuBar>
#include <QPointer>

class QTemporaryFile;

namespace causeway {

class MainWindow;
struct HelpLink;

/// The menu bar of the home window: what that window can do, by its own actions, how it looks, and where to read on.
/// macOS and some Linux desktops take it out of the window.
class HomeMenu : public QMenuBar {
    Q_OBJECT

public:
    /// `home` has its actions already: they are found by their object names, and one that is not there is left out.
    HomeMenu(const GuiContext &context, MainWindow *home);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A text that is taken anew when the language changes.
    struct Text {
        QAction *action;
        const char *source;
    };

    void addFile();
    void addConnection();
    void addView();
    void addHelp();
    void addAppearance(QMenu *view);
    void addLanguages(QMenu *view);
    QMenu *addMenuNamed(QMenu *parent, const QString &name, const char *source);
    QAction *addNamed(QMenu *menu, const QString &name, const char *source);
    void addOfHome(QMenu *menu, const QStringList &names);
    void addLinks(QMenu *menu, const QList<HelpLink> &links);
    void showTexts();
    void openGuide();
    void open(const QUrl &url);

    template<class Window>
    void showOnce(QPointer<QWidget> &window);

    const GuiContext m_context;
    MainWindow *m_home;
    QList<Text> m_texts;
    QPointer<QWidget> m_about;
    QPointer<QWidget> m_storedPlaces;
    /// The page that the browser shows; goes with the program.
    QTemporaryFile *m_guide = nullptr;
};

} // namespace causeway
