/** Photos, sent and looked at. */
export const photos = {
  hint: '最多 6 张。照片里的拍摄地点、手机型号等信息会自动去掉。发之前想一想：拍到的人都愿意公开吗？',
  choose: '选照片',
  take: '拍一张',
  surplus_other: '最多 {{count}} 张，多出的没有加入。',
  tooLarge: '文件超过 {{most}} 兆，请选小一点的照片。',
  sending: '正在上传 {{name}}',
  preparing: '正在处理……',
  alt: '第 {{place}} 张照片上有什么（可不填）',
  retry: '重新上传',
  remove: '去掉第 {{place}} 张照片',
  waitOrMend: '有照片没传成功，请重新上传或去掉。',
  shown_other: '照片 {{count}} 张',
  place_other: '第 {{place}} 张，共 {{count}} 张',
  previous: '上一张',
  next: '下一张',
  close: '关闭',
};
