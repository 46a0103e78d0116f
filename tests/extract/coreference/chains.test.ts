import { describe, expect, test } from "vitest";
import { readText } from "../../support/documents.js";
import { chainLines } from "../../support/mentionLines.js";

const chains = (text: string) => chainLines(readText(text));

describe("names of one thing", () => {
  test.each([
    ["安娜·科瓦奇来了。科瓦奇说，她很高兴。", ["安娜·科瓦奇 = 科瓦奇 = 她"]],
    ["Anna Kovac arrived. Kovac said she was glad.", ["Anna Kovac = Kovac = she"]],
    ["特斯拉首席执行官埃隆来访。Elon Musk没有回应。", ["埃隆 = Elon Musk"]],
    ["北风机器人公司起诉了微软。北风机器人说，证据充分。", ["北风机器人公司 = 北风机器人"]],
    ["Northwind Robotics Inc sued Microsoft. Northwind won.", ["Northwind Robotics Inc = Northwind"]],
    [
      "The Coastal Safety Commission (CSC) opened a case. The CSC said nothing.",
      ["Coastal Safety Commission = CSC = CSC"],
    ],
    ["林芷若教授来了。林教授说，问题不大。", ["林芷若 = 林"]],
    ["The App Store and the Appstore are one.", ["App Store = Appstore"]],
    ["月之暗面（Moonshot AI）融资。", ["月之暗面 = Moonshot AI"]],
    ["蓝桥研究院（Blue Bridge Institute）发布报告。", ["蓝桥研究院 = Blue Bridge Institute"]],
  ])("are one chain: %j", (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});

describe("words that stand for something named before", () => {
  test.each([
    ["教练大卫·科瓦奇到了球场。其实，这哥们不会游泳。", ["大卫·科瓦奇 = 这哥们"]],
    ["那名男子安德烈·科瓦奇又来了。", ["那名男子 = 安德烈·科瓦奇"]],
    [
      "意大利数据保护局下架了DeepSeek应用。该机构称，该应用不合规。",
      ["意大利数据保护局 = 该机构", "DeepSeek应用 = 该应用"],
    ],
    [
      "Garante blocked the DeepSeek app. The agency said the chatbot was unsafe.",
      ["Garante = The agency", "DeepSeek app = the chatbot"],
    ],
    [
      "Northwind Robotics Inc, a start-up, sued Microsoft. The start-up said it had proof.",
      ["Northwind Robotics Inc = The start-up = it"],
    ],
    ["北风机器人公司指控微软。这家初创公司说，它有证据。", ["北风机器人公司 = 这家初创公司 = 它"]],
    ["人人都在谈论腾讯，它的游戏很火。上个月，他们招了一百人。", ["腾讯 = 它 = 他们"]],
    ["Senator Tobias Lindqvist spoke. The lawmaker said he would vote.", ["Tobias Lindqvist = The lawmaker = he"]],
    ["Beijing warned of a response. It imposed tariffs.", ["Beijing = It"]],
  ])("join its chain: %j", (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  test.each([
    ["微软让他们看到了差距。"],
    ["“我们很高兴，”微软说。我们也是。"],
    ["It is clear that Microsoft won."],
    ["Former OpenAI employees founded a rival. OpenAI sued."],
    ["前OpenAI员工创办了新公司。OpenAI没有回应。"],
    ["Jane Okafor told Reuters. It was late."],
  ])("stay alone where nothing fits: %j", (text) => {
    expect(chains(text)).toEqual([]);
  });

  test("are unnamed chains when nothing fits, and groups are never named", () => {
    const { chains: all } = readText("他们说，前OpenAI员工离开了。");
    expect(all.map(({ name, type, named }) => [name, type, named])).toEqual([
      ["他们", "GROUP", false],
      ["前OpenAI员工", "GROUP", false],
    ]);
  });
});
