import { describe, expect, it } from 'vitest';
import { checkNarrative } from './narrative.ts';

const div = (inside: string) => checkNarrative(`<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`);

describe('checkNarrative', () => {
  it.each([
    '<p>Goed</p>',
    '<table class="grid"><tbody><tr><td colspan="2" style="color: red">a</td></tr></tbody></table>',
    '<a href="https://example.org/?a=1&amp;b=2" name="x">verder</a>',
    '<img src="#hart" alt="hart"/>',
    '<!-- <script> --><b>a</b>',
    '<p><![CDATA[<script>]]></p>',
    'a &gt; b &#160; c',
    '<a href="https://example.org/javascript:a">a</a>',
  ])('allows %s', (inside) => {
    expect(div(inside)).toBeUndefined();
  });

  it.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" JavaScript:alert(1)">a</a>',
    '<a href="&#106;avascript:alert(1)">a</a>',
    '<a href="java&#x9;script&#x3A;alert(1)">a</a>',
    '<iframe src="https://example.org"/>',
    '<form><input type="text"/></form>',
    '<object data="x"/>',
    '<p href="x">a</p>',
    '<style>p { color: red }</style>',
  ])('refuses %s', (inside) => {
    expect(div(inside)).toMatch(/not basic formatting|script/);
  });

  it('wants one well-formed div with something in it', () => {
    expect(div('<p>a')).toBe('it is not one well-formed div');
    expect(checkNarrative('<p>a</p>')).toBe('it is not one well-formed div');
    expect(div(' <p> </p>\n')).toBe('it has no content');
    expect(div('<!-- a -->')).toBe('it has no content');
  });
});
