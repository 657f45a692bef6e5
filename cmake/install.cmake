# What `cmake --install` copies: the component Library, which find_package(rolefit) finds, and the component Tool. The libraries are
# static: while the version is 0.x, no two versions promise to fit the same program.
option(ROLEFIT_INSTALL "Let cmake --install copy rolefit" ${PROJECT_IS_TOP_LEVEL})
if(NOT ROLEFIT_INSTALL)
  return()
endif()

include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/rolefit)
set(libraries rolefit_core)
set(not_json PATTERN json EXCLUDE)
if(ROLEFIT_JSON)
  list(APPEND libraries rolefit_json)
  set(not_json)
endif()
install(TARGETS ${libraries} EXPORT rolefit ARCHIVE COMPONENT Library INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY core/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT Library ${not_json})
install(EXPORT rolefit NAMESPACE rolefit:: FILE rolefit-targets.cmake DESTINATION ${package} COMPONENT Library)
configure_package_config_file(cmake/rolefit-config.cmake.in rolefit-config.cmake INSTALL_DESTINATION ${package})
write_basic_package_version_file(rolefit-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/rolefit-config.cmake ${PROJECT_BINARY_DIR}/rolefit-config-version.cmake
        DESTINATION ${package} COMPONENT Library)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT Library)

if(ROLEFIT_TOOL)
  install(TARGETS rolefit RUNTIME COMPONENT Tool)
endif()
