<?php
/**
 * Plugin Name: RoleFit
 * Description: A short, honest quiz in an article: which role fits the reader? With a block and a shortcode. Sends nothing anywhere.
 * Version: {{version}}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: RoleFit
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: role-fit
 *
 * The plugin stores nothing: no options, no tables, no post meta. So there is nothing to remove when it is deleted.
 */

namespace RoleFit;

defined( 'ABSPATH' ) || exit;

/** Names the content of the scripts, so that browsers do not take files of an older version from their caches. */
const BUILD = '{{build}}';

/** The attributes of the element that articles may set. The block and the shortcode have the same. */
const ATTRIBUTES = array( 'quiz', 'lang', 'view', 'theme', 'resume', 'share', 'advance', 'more' );

/** The address of a file of the quiz, or of their folder. */
function address( $file = '' ) {
	return plugins_url( "dist/$file", __FILE__ );
}

/**
 * The quiz that an attribute means. `my-quiz.json` is the newest file of that name in the media library. Everything else is
 * a name or an address, which the element understands by itself.
 */
function quiz( $given ) {
	if ( ! preg_match( '~^[^/:?#]+\.json$~i', $given ) ) {
		return $given;
	}
	$found = get_posts(
		array(
			'post_type'      => 'attachment',
			'post_status'    => 'inherit',
			'posts_per_page' => 1,
			'meta_query'     => array(
				array(
					'key'     => '_wp_attached_file',
					'value'   => '(^|/)' . preg_quote( sanitize_file_name( $given ) ) . '$',
					'compare' => 'REGEXP',
				),
			),
		)
	);
	return $found ? wp_get_attachment_url( $found[0]->ID ) : $given;
}

/** The quiz as HTML. Only text stands in the element, because WordPress may put it into a paragraph. Feeds get a link instead. */
function html( $given ) {
	if ( is_feed() ) {
		return '<a href="' . esc_url( (string) get_permalink() ) . '">' . esc_html__( 'This article has a quiz. Take it on the page.', 'role-fit' ) . '</a>';
	}
	wp_enqueue_script( 'role-fit' );
	$html = '<role-fit-quiz base="' . esc_url( address() ) . '"';
	foreach ( ATTRIBUTES as $name ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( 'quiz' === $name || 'more' === $name ) {
			$value = quiz( $value );
		}
		if ( '' !== $value ) {
			$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	return $html . '>' . esc_html__( 'This quiz needs JavaScript.', 'role-fit' ) . '</role-fit-quiz>';
}

function block( $attributes ) {
	return '<div ' . get_block_wrapper_attributes() . '>' . html( $attributes ) . '</div>';
}

function shortcode( $given ) {
	return html( is_array( $given ) ? $given : array() );
}

function register() {
	wp_register_script( 'role-fit', address( 'role-fit.js' ), array(), BUILD, array( 'strategy' => 'async' ) );
	wp_register_style( 'role-fit-editor', plugins_url( 'editor.css', __FILE__ ), array(), BUILD );
	wp_register_script(
		'role-fit-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		BUILD,
		true
	);
	wp_set_script_translations( 'role-fit-editor', 'role-fit' );
	// The preview speaks the language of the site. The document of the editor has the user's.
	$site = array( 'page' => address( 'embed.html' ), 'language' => str_replace( '_', '-', get_locale() ) );
	wp_add_inline_script( 'role-fit-editor', 'var roleFitSite = ' . wp_json_encode( $site ) . ';', 'before' );

	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\block' ) );
	add_shortcode( 'role-fit', __NAMESPACE__ . '\shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/** Before version 6.3, WordPress does not know the strategy `async`. */
function make_async( $tag, $handle ) {
	return 'role-fit' !== $handle || preg_match( '~\sasync\b~', $tag ) ? $tag : str_replace( ' src=', ' async src=', $tag );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_async', 10, 2 );

/** Quiz files can be uploaded to the media library. WordPress does not know JSON. */
function allow_json( $types ) {
	$types['json'] = 'application/json';
	return $types;
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json' );

/** Some versions of PHP take JSON for plain text, and WordPress refuses files that are not what their name says. */
function accept_json( $checked, $file, $name, $types, $real = '' ) {
	if ( ! $checked['type'] && preg_match( '~\.json$~i', $name ) && in_array( $real, array( 'application/json', 'text/plain' ), true ) ) {
		$checked['ext']  = 'json';
		$checked['type'] = 'application/json';
	}
	return $checked;
}
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\accept_json', 10, 5 );
