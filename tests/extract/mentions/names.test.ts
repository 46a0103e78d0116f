import { describe, expect, test } from "vitest";
import { readText } from "../../support/documents.js";
import { mentionLines } from "../../support/mentionLines.js";

const names = (text: string) => mentionLines(readText(text));

describe("names of the table", () => {
  test.each([
    ["微软与OpenAI合作。", ["微软 COMPANY", "OpenAI COMPANY"]],
    ["Microsoft works with OpenAI.", ["Microsoft COMPANY", "OpenAI COMPANY"]],
    ["該公司把應用從Appstore下架。", ["Appstore SERVICE"]],
    ["The app left the Appstore.", ["Appstore SERVICE"]],
    ["輝達的股價上漲。", ["輝達 COMPANY"]],
    ["H20芯片被禁止出口。", ["H20 CHIP"]],
    ["They compared GPT-4o with DeepSeek V3.", ["GPT-4o MODEL", "DeepSeek V3 MODEL"]],
  ])("are found in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["这套动作练好了可灵巧地躲开。", []],
    ["他在海边捡到一只海螺。", []],
    ["他吃了一个苹果。", []],
    ["She ate an apple on the beach.", []],
    ["It told us who they are.", []],
    ["The meta description was too long.", []],
  ])("that are everyday words are left alone in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["苹果公司发布了新款手机。", ["苹果公司 COMPANY"]],
    ["苹果发布了新款手机。", ["苹果 COMPANY"]],
    ["Shares of Apple fell.", ["Apple COMPANY"]],
    ["Apple fell on Tuesday.", ["Apple COMPANY"]],
    ["小米、荣耀、英伟达等厂商都来了。", ["小米 COMPANY", "荣耀 COMPANY", "英伟达 COMPANY"]],
  ])("that are everyday words count where the context says so: %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("names that the table does not have", () => {
  test.each([
    ["发言人林芷若表示，此事已经解决。", ["林芷若 PERSON"]],
    ["安娜·科瓦奇在会上发言。", ["安娜·科瓦奇 PERSON"]],
    ["星海科技有限公司起诉了蓝桥集团。", ["星海科技有限公司 COMPANY", "蓝桥集团 COMPANY"]],
    ["《数据出境管理办法》由《滨江日报》全文刊登。", ["数据出境管理办法 LAW_OR_POLICY", "滨江日报 MEDIA"]],
    ["Barlabs公司开源了Foo-3模型。", ["Barlabs公司 COMPANY", "Foo-3 MODEL"]],
    ["用南窗夜话的话说：这不公平。", ["南窗夜话 MEDIA"]],
  ])("are found by their form in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    [
      "Jane Okafor, chief executive of Northwind Robotics Inc, resigned.",
      ["Jane Okafor PERSON", "Northwind Robotics Inc COMPANY"],
    ],
    ["Senator Tobias Lindqvist met Mr Oyelaran.", ["Tobias Lindqvist PERSON", "Oyelaran PERSON"]],
    [
      "The University of Silverlake sued the Coastal Safety Commission.",
      ["University of Silverlake UNIVERSITY", "Coastal Safety Commission REGULATOR"],
    ],
    ["They walked along the Brindle River.", ["Brindle River PLACE"]],
    ["The Harbour Protection Act passed.", ["Harbour Protection Act LAW_OR_POLICY"]],
  ])("are found by their form in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["这家中国初创公司没有回应。"],
    ["公司内部的全部员工都很高兴。"],
    ["大会在星期二上午举行，与会者明白了问题所在。"],
    ["However, Monday was a holiday. Winter storms closed schools."],
    ["Teachers are worried. Recent studies include maps."],
  ])("are not seen in plain words: %j", (text) => {
    expect(names(text)).toEqual([]);
  });

  test("share a type with the names beside them", () => {
    expect(names("The firms are Microsoft, Zyntar and OpenAI.")).toEqual([
      "Microsoft COMPANY",
      "Zyntar COMPANY",
      "OpenAI COMPANY",
    ]);
  });

  test("in Latin letters are no persons in Chinese, unless a title stands beside them", () => {
    expect(names("Zyntar宣布裁员，创始人Jane Okafor离职。")).toEqual(["Zyntar COMPANY", "Jane Okafor PERSON"]);
  });
});

describe("roles", () => {
  test.each([
    ["能源顾问大卫·科瓦奇说，他不同意。", "能源顾问"],
    ["Prime Minister Alma Berglund disagreed.", "Prime Minister"],
    ["Alma Berglund, director of the lab, disagreed.", "director"],
    ["科瓦奇教授不同意。", "教授"],
  ])("are read beside the name in %j", (text, role) => {
    const { mentions } = readText(text);
    const person = mentions.find((mention) => mention.type === "PERSON" && mention.kind === "NAME");
    expect(person?.role && text.slice(person.role.start, person.role.end)).toBe(role);
  });
});

describe("words that name a country, a government or its people by something else", () => {
  test.each([
    ["北京表示将采取措施。", ["北京 METONYM COUNTRY"]],
    ["Beijing said it would act.", ["Beijing METONYM COUNTRY"]],
    ["他在北京表示欢迎。", ["北京 PLACE"]],
    ["She arrived in Beijing said to be tired.", ["Beijing PLACE"]],
    ["中方与美方举行会谈。", ["中方 METONYM COUNTRY", "美方 METONYM COUNTRY"]],
    ["中美两国恢复谈判。", ["中 COUNTRY", "美 COUNTRY"]],
    ["图瓦卢政府批准了计划。", ["图瓦卢政府 METONYM GOVERNMENT_BODY"]],
    ["The Italian prime minister met Italian lawmakers.", ["Italian lawmakers GROUP_OF GROUP"]],
    ["前OpenAI员工创办了星海科技公司。", ["前OpenAI员工 GROUP_OF GROUP", "星海科技公司 COMPANY"]],
    [
      "Former OpenAI employees founded Northwind Robotics Inc.",
      ["Former OpenAI employees GROUP_OF GROUP", "Northwind Robotics Inc COMPANY"],
    ],
    [
      "DeepSeek's engineers and Americans disagree.",
      ["DeepSeek's engineers GROUP_OF GROUP", "Americans GROUP_OF GROUP"],
    ],
    ["不少意大利人喜欢散步。", ["意大利人 GROUP_OF GROUP"]],
    ["微软高管李明博士到访。", ["微软 COMPANY", "李明 PERSON"]],
  ])("are read as such in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
