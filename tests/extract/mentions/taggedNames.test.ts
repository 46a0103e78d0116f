import { describe, expect, test } from "vitest";
import { readText } from "../../support/documents.js";
import { mentionLines } from "../../support/mentionLines.js";

const names = (text: string): string[] => mentionLines(readText(text));

/** Sentences that the taggers were not trained on. */
describe("names in Chinese news", () => {
  test.each([
    ["联邦交通部长玛丽昂·杜瓦尔在里尔视察了新线路。", ["玛丽昂·杜瓦尔 PERSON", "里尔 PLACE"]],
    ["警方说，嫌疑人韩立军已逃往云南。", ["韩立军 PERSON", "云南 PLACE"]],
    ["晨曦资本领投了这家企业的新一轮融资。", ["晨曦资本 FUND"]],
    ["据《江南晚报》报道，市长吴启山否认了传闻。", ["江南晚报 MEDIA", "吴启山 PERSON"]],
    ["海澜大学的研究员方晓彤参加了实验。", ["海澜大学 UNIVERSITY", "方晓彤 PERSON"]],
    ["法官梅兰妮·斯托克驳回了银河电子公司的请求。", ["梅兰妮·斯托克 PERSON", "银河电子公司 COMPANY"]],
    ["Quorix公司推出了手机应用。", ["Quorix公司 COMPANY"]],
    ["總理徐明達週三訪問了東京。", ["徐明達 PERSON", "東京 PLACE"]],
  ])("are found with their types: %s", (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["公司将在明年关闭三家工厂。"],
    ["他认为，这样的价格并不合理。"],
    ["天气转冷以后，来这里散步的人少了。"],
    ["专家提醒，出门要带伞。"],
  ])("are not seen where there are none: %s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe("names in English news", () => {
  test.each([
    ["Harriet Blume, mayor of Kelso, met the Rowan Alliance.", ["Harriet Blume PERSON", "Kelso PLACE"]],
    ["Police in Tromso arrested Viktor Havel on Sunday.", ["Tromso PLACE", "Viktor Havel PERSON"]],
    ["The Ministry of Fisheries fined Ostrava Shipping.", ["Ministry of Fisheries GOVERNMENT_BODY"]],
    ["Shares of Quorix fell after the report.", ["Quorix COMPANY"]],
    ["The RSKP said that Mr. Osei had resigned.", ["RSKP ORGANIZATION", "Osei PERSON"]],
    ["He lost the 1992 Veldland general election.", ["1992 Veldland general election EVENT"]],
    ["They study at the University of Marlow.", ["University of Marlow UNIVERSITY"]],
  ])("are found with their types: %s", (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["The company will close three plants next year."],
    ["Winter came early, and the roads froze."],
    ["On Friday, shares fell; on Monday, they rose."],
  ])("are not seen where there are none: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  test("written alike have one type in one document", () => {
    const { document, mentions } = readText(
      "Zorvane said it had hired 40 engineers. Shares of Zorvane rose. Zorvane, the company, is based in Kelso.",
    );
    const types = mentions
      .filter((one) => document.text.slice(one.start, one.end) === "Zorvane")
      .map((one) => one.type);
    expect(types.length).toBeGreaterThanOrEqual(2);
    expect(new Set(types).size).toBe(1);
  });
});
