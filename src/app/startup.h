#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace causeway {

class MainWindow;
struct GuiContext;

/// What was asked for on the command line.
struct StartOptions {
    QString setupFile;
    QString dataDirectory;
    bool sandbox = false;
};

/// Whether help or the version is asked for, which needs no display.
bool asksAboutTheProgram(int argc, char *argv[]);

/// Reads the arguments of `application`. Where help or the version is asked for, prints it and ends the program. An
/// unknown option ends it with exit code 2 and a line that names it.
StartOptions readArguments(const QCoreApplication &application);

/// Opens the wizard where the options ask for it. Takes the secrets out of the environment, so that no program started
/// from here inherits them.
void openWhatWasAskedFor(const StartOptions &options, const GuiContext &context, MainWindow &window);

} // namespace causeway
