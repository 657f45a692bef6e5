<?php
/*
 * A plugin for the tests, in the place of a site's other plugins. `?joined` loads the script under another address, as plugins do that
 * join scripts. `?strict` forbids all scripts without a nonce.
 */
add_filter('script_loader_src', fn ($src, $handle) => isset($_GET['joined']) && $handle === 'role-fit' ? home_url('/joined.js') : $src, 10, 2);
if (isset($_GET['strict'])) {
  // What WordPress itself writes into its pages.
  remove_action('wp_head', 'print_emoji_detection_script', 7);
  remove_action('wp_footer', 'the_block_template_skip_link');
  add_action('send_headers', fn () => header("Content-Security-Policy: script-src 'nonce-abc' 'wasm-unsafe-eval'; connect-src 'self'"));
  add_filter('script_loader_tag', fn ($tag) => str_replace('<script ', '<script nonce="abc" ', $tag), 20);
}
