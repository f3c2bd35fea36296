# The language level, the warnings and the strict Qt defines, on one target that everything of ours links.
add_library(causeway_options INTERFACE)

target_compile_features(causeway_options INTERFACE cxx_std_20)
target_compile_definitions(causeway_options INTERFACE
    CAUSEWAY_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER)

if(MSVC)
    target_compile_options(causeway_options INTERFACE /W4 /WX /permissive- /utf-8)
else()
    target_compile_options(causeway_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror
        $<$<CXX_COMPILER_ID:GNU>:-fcoroutines>)
endif()

if(CAUSEWAY_SANITIZE)
    target_compile_options(causeway_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(causeway_options INTERFACE -fsanitize=address,undefined)
endif()
