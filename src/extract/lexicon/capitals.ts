/** A capital that stands for its government: English and Chinese name, and the country's English name. */
export interface Capital {
  readonly en: string;
  readonly zh: string;
  readonly country: string;
}

/** Capitals by which texts name governments (Beijing said, 华盛顿指责). */
export const CAPITALS: readonly Capital[] = [
  ["Washington", "华盛顿", "United States"],
  ["Beijing", "北京", "China"],
  ["Moscow", "莫斯科", "Russia"],
  ["Brussels", "布鲁塞尔", "European Union"],
  ["London", "伦敦", "United Kingdom"],
  ["Paris", "巴黎", "France"],
  ["Berlin", "柏林", "Germany"],
  ["Tokyo", "东京", "Japan"],
  ["Seoul", "首尔", "South Korea"],
  ["Pyongyang", "平壤", "North Korea"],
  ["Tehran", "德黑兰", "Iran"],
  ["Kyiv", "基辅", "Ukraine"],
  ["Kiev", "基辅", "Ukraine"],
  ["Ankara", "安卡拉", "Turkey"],
  ["New Delhi", "新德里", "India"],
  ["Islamabad", "伊斯兰堡", "Pakistan"],
  ["Riyadh", "利雅得", "Saudi Arabia"],
  ["Damascus", "大马士革", "Syria"],
  ["Baghdad", "巴格达", "Iraq"],
  ["Kabul", "喀布尔", "Afghanistan"],
  ["Rome", "罗马", "Italy"],
  ["Madrid", "马德里", "Spain"],
  ["Ottawa", "渥太华", "Canada"],
  ["Canberra", "堪培拉", "Australia"],
  ["Hanoi", "河内", "Vietnam"],
  ["Manila", "马尼拉", "Philippines"],
  ["Warsaw", "华沙", "Poland"],
  ["Budapest", "布达佩斯", "Hungary"],
  ["Tel Aviv", "特拉维夫", "Israel"],
  ["Cairo", "开罗", "Egypt"],
  ["The Hague", "海牙", "Netherlands"],
  ["Caracas", "加拉加斯", "Venezuela"],
  ["Havana", "哈瓦那", "Cuba"],
  ["Taipei", "台北", "Taiwan"],
].map(([en = "", zh = "", country = ""]) => ({ en, zh, country }));
