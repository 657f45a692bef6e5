<?php
/* Installs WordPress with a user for each role, whose password is the name of the role. Prints the version. */
[, $site] = $argv;
mysqli_report(MYSQLI_REPORT_OFF);
for ($n = 0; $n < 100 && !($database = mysqli_init())->real_connect('localhost', 'root', '', null, 0, getenv('DATABASE')); ++$n) usleep(100000);
$database->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('HOME_URL'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {} // Sends no mail.
wp_install('Blog', 'administrator', 'administrator@example.org', true, '', 'administrator');
switch_theme('twentytwentythree');
foreach (['editor', 'author', 'contributor'] as $role) {
  wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.org", 'role' => $role]);
}
echo "\n", get_bloginfo('version');
