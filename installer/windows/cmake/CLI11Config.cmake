# SPDX-License-Identifier: Apache-2.0
# CLI11 is headers alone; installer/windows/third-party puts them among the others.
find_path(CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
file(STRINGS ${CLI11_INCLUDE}/CLI/Version.hpp version REGEX "define CLI11_VERSION \"")
string(REGEX MATCH "[0-9]+\\.[0-9.]+" CLI11_VERSION "${version}")
add_library(CLI11::CLI11 INTERFACE IMPORTED)
target_include_directories(CLI11::CLI11 INTERFACE ${CLI11_INCLUDE})
