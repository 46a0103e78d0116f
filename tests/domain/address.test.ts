import { expect, test } from "vitest";
import { addressKey } from "../../src/domain/address.js";

test.each([
  ["HTTPS://News.Example:443/A?b=1#top", "https://news.example/A?b=1"],
  ["http://news.example:80", "http://news.example/"],
  ["http://news.example:8080/a", "http://news.example:8080/a"],
  ["https://news.example/a?utm_source=x&id=2&UTM_campaign=y", "https://news.example/a?id=2"],
  ["https://news.example/a?utm_source=x", "https://news.example/a"],
  ["https://news.example/a?q=%E5%8C%97%20+b&a=", "https://news.example/a?q=%E5%8C%97%20+b&a="],
  ["https://新闻.example/甲", "https://xn--efvy88h.example/%E7%94%B2"],
  ["mailto:desk@news.example", null],
  ["no address", null],
])("the page that %s names is %s", (url, key) => {
  expect(addressKey(url)).toBe(key);
});

test("a key is its own key", () => {
  const key = addressKey("https://News.Example/a?utm_medium=m&x=1#f") ?? "";
  expect(addressKey(key)).toBe(key);
});
