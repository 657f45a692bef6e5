# How every target of ours is compiled. Nothing of this reaches a program that uses the library.

set(ROLEFIT_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, such as address,undefined")
option(ROLEFIT_SIMD "For wasm: use its 128-bit vectors. The results are the same bits either way" ON)
option(ROLEFIT_WERROR "Warnings are errors" OFF)

add_library(rolefit_options INTERFACE)
target_compile_features(rolefit_options INTERFACE cxx_std_20)
# Failure is a value on every platform, so a native test meets the failure that the browser would meet.
add_library(rolefit_no_exceptions INTERFACE)

# No build may fuse a multiplication with an addition, or two builds would differ in the last bit.
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND MSVC)  # clang-cl, which has the options of MSVC
  target_compile_options(rolefit_options INTERFACE /W4 /clang:-ffp-contract=off -Wno-missing-field-initializers)
elseif(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(rolefit_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -ffp-contract=off)
  # A designated initialiser leaves the other members to their defaults on purpose.
  target_compile_options(rolefit_options INTERFACE -Wno-missing-field-initializers)
  target_compile_options(rolefit_no_exceptions INTERFACE -fno-exceptions)
else()
  message(FATAL_ERROR "rolefit needs GCC or Clang, because it uses their vectors. On Windows take MinGW-w64; clang-cl is untried. "
                      "This compiler is ${CMAKE_CXX_COMPILER_ID}.")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(rolefit_options INTERFACE -Wno-restrict)  # false alarms on std::string, GCC bug 105651
endif()
if(ROLEFIT_WERROR)
  target_compile_options(rolefit_options INTERFACE -Werror)
endif()

if(EMSCRIPTEN AND ROLEFIT_SIMD)
  # Every browser with vectors can also copy and fill memory.
  target_compile_options(rolefit_options INTERFACE -msimd128 -mbulk-memory)
endif()
if(EMSCRIPTEN)
  execute_process(COMMAND ${CMAKE_CXX_COMPILER} --version OUTPUT_VARIABLE emcc_version)
  string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" emcc_version "${emcc_version}")
  # Said aloud because newer ones give 64 KiB by default: too little for reading JSON, and its end is not guarded.
  if(emcc_version VERSION_LESS 3.1.25)
    target_link_options(rolefit_options INTERFACE -sTOTAL_STACK=5MB)
  else()
    target_link_options(rolefit_options INTERFACE -sSTACK_SIZE=5MB)
  endif()
endif()

if(ROLEFIT_SANITIZE)
  target_compile_options(rolefit_options INTERFACE -fsanitize=${ROLEFIT_SANITIZE} -fno-sanitize-recover=all -g1)
  # The library's own checks too where many small inputs run; the tests, which compute a lot, would take three times as long.
  if(ROLEFIT_SANITIZE MATCHES "fuzzer")
    target_compile_definitions(rolefit_options INTERFACE _GLIBCXX_ASSERTIONS)
  endif()
  target_link_options(rolefit_options INTERFACE -fsanitize=${ROLEFIT_SANITIZE})
endif()
