# causeway_library(NAME SOURCES file... [LINK target...])
#
# One static library a folder of src/. What a folder may use is what it links here: these lines are the arrows of
# docs/ARCHITECTURE.md, and a missing one is a missing header at compile time only where the folder has no other way
# to it, so tests/unit/tst_layering.cpp reads the includes as well.
function(causeway_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(causeway_${name} STATIC ${ARG_SOURCES})
    target_include_directories(causeway_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(causeway_${name} PUBLIC causeway_options ${ARG_LINK})
endfunction()
